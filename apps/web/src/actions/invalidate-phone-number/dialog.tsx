import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { PhoneChoice } from '../phone-choice/phone-choice.tsx'
import { PhonesFailure } from '../phone-choice/phones-failure.tsx'
import { usePhones } from '../phone-choice/use-phones.ts'
import { useActionForm } from '../use-action-form.ts'
import { InvalidatePhoneNumberDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/invalidate-phone-number/rule').then(
    ({ invalidatePhoneNumber }) => invalidatePhoneNumber.input,
  )

export default function InvalidatePhoneNumberDialog({
  accountId,
  subjectId = '',
  onClose,
}: ActionDialogProps) {
  const { phones, loading, failed, retry } = usePhones(accountId)
  const form = useActionForm({
    document: InvalidatePhoneNumberDialog_MutationDocument,
    initial: { phoneId: subjectId, note: '' },
    toInput: ({ phoneId, note }) => ({ accountId, phoneId, note }),
    schema,
    onDone() {
      toast.show({ message: 'Phone number marked invalid', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Invalidate phone number"
      description="The number is not called any more. It stays in the contact details, struck through."
      tone="danger"
      submitLabel="Mark invalid"
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
      <Field label="Note" help="Why the number must not be used." required error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
