import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { RecallFromAgencyDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/recall-from-agency/rule').then(
    ({ recallFromAgency }) => recallFromAgency.input,
  )

/** Takes an account back from the agency that collects it (B14). */
export default function RecallFromAgencyDialog({ accountId, onClose }: ActionDialogProps) {
  const form = useActionForm({
    document: RecallFromAgencyDialog_MutationDocument,
    initial: { reason: '' },
    toInput: ({ reason }) => ({ accountId, reason }),
    schema,
    onDone({ assignment }) {
      toast.show({ message: `Recalled from ${assignment.agency.name}`, tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Recall from agency"
      description="We work the account again. Tell the agency that it has to stop."
      submitLabel="Recall from agency"
      size="sm"
      onClose={onClose}
    >
      <Field label="Reason" required error={form.error('reason')}>
        <TextArea rows={3} {...form.text('reason')} />
      </Field>
    </ActionForm>
  )
}
