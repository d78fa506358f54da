import { openAction } from '../../platform/action-requests/open-action.ts'
import { dial } from '../../platform/dial.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { PhoneChoice } from '../phone-choice/phone-choice.tsx'
import { PhonesFailure } from '../phone-choice/phones-failure.tsx'
import { proposedPhone, usePhones } from '../phone-choice/use-phones.ts'
import { useActionForm } from '../use-action-form.ts'
import { StartCallDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/start-call/rule').then(({ startCall }) => startCall.input)

/** Chooses a number, dials it, and goes on to the interaction's form with the time running (B24). */
export default function StartCallDialog({ accountId, currency, subjectId, onClose }: ActionDialogProps) {
  const { phones, loading, failed, retry } = usePhones(accountId)
  const form = useActionForm({
    document: StartCallDialog_MutationDocument,
    initial: { phoneId: subjectId ?? '' },
    toInput: ({ phoneId }) => ({ accountId, phoneId: phoneId || proposedPhone(phones)?.id }),
    schema,
    onDone({ uri, phone }) {
      dial(uri)
      openAction('addInteraction', {
        accountId,
        currency,
        preset: { method: 'phone', direction: 'outbound', phoneId: phone.id, callStartedAt: Date.now() },
      })
    },
  })
  const chosen = form.values.phoneId || proposedPhone(phones)?.id || ''
  const number = phones.find(({ id }) => id === chosen)?.display
  return (
    <ActionForm
      form={form}
      title="Call now"
      description="Dials the number and opens the form for what came of it."
      submitLabel={number ? `Call ${number}` : 'Call'}
      loading={loading}
      failure={failed ? <PhonesFailure onRetry={retry} /> : undefined}
      onClose={onClose}
    >
      <PhoneChoice
        label="Number"
        phones={phones}
        value={chosen}
        onChange={(phoneId) => form.set({ phoneId })}
        error={form.error('phoneId')}
      />
    </ActionForm>
  )
}
