import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { PhoneChoice } from '../phone-choice/phone-choice.tsx'
import { PhonesFailure } from '../phone-choice/phones-failure.tsx'
import { usePhones } from '../phone-choice/use-phones.ts'
import { useActionForm } from '../use-action-form.ts'
import { ValidatePhoneNumberDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/validate-phone-number/rule').then(
    ({ validatePhoneNumber }) => validatePhoneNumber.input,
  )

export default function ValidatePhoneNumberDialog({ accountId, subjectId = '', onClose }: ActionDialogProps) {
  const { phones, loading, failed, retry } = usePhones(accountId)
  const form = useActionForm({
    document: ValidatePhoneNumberDialog_MutationDocument,
    initial: { phoneId: subjectId, note: '' },
    toInput: ({ phoneId, note }) => ({ accountId, phoneId, note: note || null }),
    schema,
    onDone() {
      toast.show({ message: 'Phone number marked valid', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Validate phone number"
      description="Says that the debtor is reached at this number."
      submitLabel="Mark valid"
      loading={loading}
      failure={failed ? <PhonesFailure onRetry={retry} /> : undefined}
      onClose={onClose}
    >
      <PhoneChoice
        label="Number"
        phones={phones}
        value={form.values.phoneId}
        onChange={(phoneId) => form.set({ phoneId })}
        error={form.error('phoneId')}
      />
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
