import type { ActionDialogProps } from '../action-dialog.ts'
import { PhoneForm } from '../phone-choice/phone-form.tsx'
import { ValidatePhoneNumberDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/validate-phone-number/rule').then(
    ({ validatePhoneNumber }) => validatePhoneNumber.input,
  )

export default function ValidatePhoneNumberDialog(props: ActionDialogProps) {
  return (
    <PhoneForm
      {...props}
      document={ValidatePhoneNumberDialog_MutationDocument}
      schema={schema}
      title="Validate phone number"
      description="Says that the debtor is reached at this number."
      submitLabel="Mark valid"
      becomes="valid"
      done="Phone number marked valid"
    />
  )
}
