import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  WithdrawContactPreferenceDialog_MutationDocument,
  WithdrawContactPreferenceDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/withdraw-contact-preference/rule').then(
    ({ withdrawContactPreference }) => withdrawContactPreference.input,
  )

/** Takes back a consent or an opt-out, because the debtor changed their mind. */
export default function WithdrawContactPreferenceDialog({
  accountId,
  subjectId,
  onClose,
}: ActionDialogProps) {
  const { data, readiness } = useDialogData(
    WithdrawContactPreferenceDialog_QueryDocument,
    { accountId },
    'The consents and opt-outs',
  )
  const form = useActionForm({
    document: WithdrawContactPreferenceDialog_MutationDocument,
    initial: { preferenceId: subjectId ?? '', note: '' },
    toInput: ({ preferenceId, note }) => ({ accountId, preferenceId, note: note || null }),
    schema,
    onDone() {
      toast.show({ message: 'Withdrawn', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Withdraw consent or opt-out"
      description="It does not hold any more from now on. The diary keeps that it did."
      submitLabel="Withdraw"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      <RadioGroup
        label="Consent or opt-out"
        required
        options={(data?.account?.contactPreferences.nodes ?? []).map(({ id, kind, about, debtor }) => ({
          value: id,
          label: `${kind === 'consent' ? 'Consent' : 'Opt-out'}: ${about}`,
          help: debtor.name,
        }))}
        value={form.values.preferenceId || undefined}
        onChange={(preferenceId) => form.set({ preferenceId })}
        error={form.error('preferenceId')}
      />
      <Field label="Note" help="Why, such as what the debtor said." error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
