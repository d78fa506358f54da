import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { MandateChoice } from '../mandate-choice/mandate-choice.tsx'
import { useMandates } from '../mandate-choice/use-mandates.ts'
import { onlyChoice } from '../only-choice.ts'
import { useActionForm } from '../use-action-form.ts'
import { EnableMandateDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/enable-mandate/rule').then(({ enableMandate }) => enableMandate.input)

export default function EnableMandateDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const { mandates, readiness } = useMandates(accountId)
  const choices = mandates.filter(({ status, usable }) => status === 'disabled' && !usable)
  const chosenOf = (mandateId: string) => onlyChoice(mandateId, choices)
  const form = useActionForm({
    document: EnableMandateDialog_MutationDocument,
    initial: { mandateId: subjectId ?? '', note: '' },
    toInput: ({ mandateId, note }) => ({ accountId, mandateId: chosenOf(mandateId), note: note || null }),
    schema,
    onDone() {
      toast.show({ message: 'Mandate enabled', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Enable mandate"
      description="The payment method can be charged by it again, from today."
      submitLabel="Enable the mandate"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      <MandateChoice
        mandates={choices}
        value={chosenOf(form.values.mandateId)}
        onChange={(mandateId) => form.set({ mandateId })}
        error={form.error('mandateId')}
      />
      <Field label="Reason" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
