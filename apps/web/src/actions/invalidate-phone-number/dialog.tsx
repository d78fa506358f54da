import type { ActionDialogProps } from '../action-dialog.ts'
import { PhoneForm } from '../phone-choice/phone-form.tsx'
import { InvalidatePhoneNumberDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/invalidate-phone-number/rule').then(
    ({ invalidatePhoneNumber }) => invalidatePhoneNumber.input,
  )

export default function InvalidatePhoneNumberDialog(props: ActionDialogProps) {
  return (
    <PhoneForm
      {...props}
      document={InvalidatePhoneNumberDialog_MutationDocument}
      schema={schema}
      title="Invalidate phone number"
      description="The number is not called any more. It stays in the contact details, struck through."
      tone="danger"
      submitLabel="Mark invalid"
      becomes="invalid"
      done="Phone number marked invalid"
      noteHelp="Why the number must not be used."
    />
  )
}
