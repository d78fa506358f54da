import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { toast } from '@arrears/ui/toast'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { PreferenceFields } from '../preference-fields/preference-fields.tsx'
import { noPreference, preferenceInput } from '../preference-fields/preference-values.ts'
import { useAddresses } from '../preference-fields/use-addresses.ts'
import { useActionForm } from '../use-action-form.ts'
import { RecordConsentDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/record-consent/rule').then(({ recordConsent }) => recordConsent.input)

/** Keeps that a debtor agreed to be contacted. */
export default function RecordConsentDialog({ accountId, onClose }: ActionDialogProps) {
  const today = useToday()
  const addresses = useAddresses(accountId)
  const form = useActionForm({
    document: RecordConsentDialog_MutationDocument,
    initial: { ...noPreference, expiresOn: '' },
    toInput: ({ expiresOn, ...values }) => ({
      accountId,
      ...preferenceInput(values),
      expiresOn: expiresOn || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Consent recorded', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Record consent"
      description="What the debtor agreed to, as evidence and for the contact policy."
      submitLabel="Record consent"
      {...addresses.readiness}
      onClose={onClose}
    >
      <PreferenceFields addresses={addresses} values={form.values} set={form.set} error={form.error}>
        <Field label="Last day" help="Empty: until it is withdrawn." error={form.error('expiresOn')}>
          <DateInput {...form.text('expiresOn')} min={today} />
        </Field>
      </PreferenceFields>
    </ActionForm>
  )
}
