import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { dial } from '../../platform/dial.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { PhoneChoice } from '../phone-choice/phone-choice.tsx'
import { proposedPhone, usePhones } from '../phone-choice/use-phones.ts'
import { useActionForm } from '../use-action-form.ts'
import { CallBlock } from './call-block.tsx'
import { StartCallDialog_MutationDocument } from './dialog.generated.ts'
import { useCallCheck } from './use-call-check.ts'

const schema = () =>
  import('@arrears/domain/actions/start-call/input').then(({ startCallInput }) => startCallInput)

/** Chooses a number, dials it, and goes on to the interaction's form with the time running (B24). */
export default function StartCallDialog({ accountId, currency, subjectId, onClose }: ActionDialogProps) {
  const { phones, readiness } = usePhones(accountId)
  const form = useActionForm({
    document: StartCallDialog_MutationDocument,
    initial: { phoneId: subjectId ?? '', claimIds: '', override: '' },
    toInput: ({ phoneId, claimIds, override }) => ({
      accountId,
      phoneId: phoneId || proposedPhone(phones)?.id,
      claimIds: claimIds ? [claimIds] : [],
      override: blocked?.mayOverride ? { reason: override } : null,
    }),
    schema,
    onDone({ uri, phone }, { claimIds }) {
      if (uri) dial(uri)
      const preset = { method: 'phone', direction: 'outbound', phoneId: phone.id, callStartedAt: Date.now() }
      openAction('addInteraction', {
        accountId,
        currency,
        preset: claimIds ? { ...preset, claimId: claimIds } : preset,
      })
    },
  })
  const chosen = form.values.phoneId || proposedPhone(phones)?.id || ''
  const { blocked, claims } = useCallCheck(accountId, chosen, form.values.claimIds)
  const number = phones.find(({ id }) => id === chosen)?.display
  const call = number ? `Call ${number}` : 'Call'
  return (
    <ActionForm
      form={form}
      title="Call now"
      description="Dials the number and opens the form for what came of it."
      submitLabel={blocked?.mayOverride ? `Override: ${call}` : call}
      tone={blocked?.mayOverride ? 'danger' : 'primary'}
      blockedReason={blocked && !blocked.mayOverride ? (blocked.message ?? undefined) : undefined}
      {...readiness}
      onClose={onClose}
    >
      <PhoneChoice
        label="Number"
        phones={phones}
        value={chosen}
        onChange={(phoneId) => form.set({ phoneId })}
        error={form.error('phoneId')}
      />
      {claims.length > 1 ? (
        <Field label="About" help="Calls count for each debt." error={form.error('claimIds')}>
          <Select
            options={claims.map(({ claimId, reference, used, limit }) => ({
              value: claimId,
              label: `${reference}, ${used} of ${limit} calls used`,
            }))}
            placeholder="Whichever debt comes up"
            {...form.text('claimIds')}
          />
        </Field>
      ) : null}
      {blocked ? (
        <CallBlock
          message={blocked.message ?? ''}
          reason={blocked.mayOverride ? form.text('override') : undefined}
          error={form.error('override')}
        />
      ) : null}
    </ActionForm>
  )
}
