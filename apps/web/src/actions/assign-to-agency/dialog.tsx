import { ErrorState } from '@arrears/ui/error-state'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { useQuery } from 'urql'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import {
  AssignToAgencyDialog_MutationDocument,
  AssignToAgencyDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/assign-to-agency/rule').then(({ assignToAgency }) => assignToAgency.input)

/** Gives an account to an agency to collect (B13). */
export default function AssignToAgencyDialog({ accountId, onClose }: ActionDialogProps) {
  const [{ data, error, fetching }, retry] = useQuery({ query: AssignToAgencyDialog_QueryDocument })
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
      loading={!data && fetching}
      failure={
        error && !data ? (
          <ErrorState
            message="The agencies could not be loaded."
            onRetry={() => retry({ requestPolicy: 'network-only' })}
          />
        ) : undefined
      }
      onClose={onClose}
    >
      <Field label="Agency" required error={form.error('agencyId')}>
        <Select
          options={agencies.map(({ id, name, commissionPercent }) => ({
            value: id,
            label: `${name}, keeps ${commissionPercent} %`,
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
