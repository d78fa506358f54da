import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  AssignToAgencyDialog_MutationDocument,
  AssignToAgencyDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/assign-to-agency/rule').then(({ assignToAgency }) => assignToAgency.input)

/** Gives an account to an agency to collect (B13). */
export default function AssignToAgencyDialog({ accountId, onClose }: ActionDialogProps) {
  const { data, readiness } = useDialogData(AssignToAgencyDialog_QueryDocument, {}, 'The agencies')
  const form = useActionForm({
    document: AssignToAgencyDialog_MutationDocument,
    initial: { agencyId: '', note: '' },
    toInput: ({ agencyId, note }) => ({ accountId, agencyId, note: note || null }),
    schema,
    onDone({ assignment }) {
      toast.show({ message: `Assigned to ${assignment.agency.name}`, tone: 'ok' })
      onClose()
    },
  })
  const agencies = data?.agencies ?? []
  return (
    <ActionForm
      form={form}
      title="Assign to agency"
      description="The agency collects from now on: we do not contact the debtor until the account is recalled. Payments are still booked here."
      submitLabel="Assign to agency"
      blockedReason={
        data && agencies.length === 0 ? 'There is no agency yet; an admin adds them.' : undefined
      }
      {...readiness}
      onClose={onClose}
    >
      <Field label="Agency" required error={form.error('agencyId')}>
        <Select
          options={agencies.map(({ id, name, commissionPercent }) => ({
            value: id,
            label: `${name}, keeps ${commissionPercent}%`,
          }))}
          placeholder="Choose an agency"
          {...form.text('agencyId')}
        />
      </Field>
      <Field label="Note for the agency" help="Part of what the agency gets." error={form.error('note')}>
        <TextArea rows={4} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
