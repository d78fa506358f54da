import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { PreferenceFields } from '../preference-fields/preference-fields.tsx'
import { noPreference, preferenceInput } from '../preference-fields/preference-values.ts'
import { useAddresses } from '../preference-fields/use-addresses.ts'
import { useActionForm } from '../use-action-form.ts'
import { RecordOptOutDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/record-opt-out/rule').then(({ recordOptOut }) => recordOptOut.input)

/** Keeps that a debtor refuses a channel, an address, or a part of the day. */
export default function RecordOptOutDialog({ accountId, onClose }: ActionDialogProps) {
  const addresses = useAddresses(accountId)
  const form = useActionForm({
    document: RecordOptOutDialog_MutationDocument,
    initial: { ...noPreference, fromTime: '', toTime: '' },
    toInput: ({ fromTime, toTime, ...values }) => ({
      accountId,
      ...preferenceInput(values),
      fromTime: fromTime || null,
      toTime: toTime || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Opt-out recorded', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Record opt-out"
      description="What the debtor refuses is blocked for everybody, on every account with the same number or address."
      submitLabel="Record opt-out"
      tone="danger"
      {...addresses.readiness}
      onClose={onClose}
    >
      <PreferenceFields addresses={addresses} values={form.values} set={form.set} error={form.error}>
        <Field label="From" help="Empty: the whole day." error={form.error('fromTime')}>
          <TextInput type="time" {...form.text('fromTime')} />
        </Field>
        <Field label="To" help="Where the debtor is." error={form.error('toTime')}>
          <TextInput type="time" {...form.text('toTime')} />
        </Field>
      </PreferenceFields>
    </ActionForm>
  )
}
