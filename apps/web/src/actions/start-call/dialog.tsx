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
import { OwnPhone } from './own-phone.tsx'
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
    onDone({ uri, call, phone }, { claimIds }) {
      if (uri) dial(uri)
      const timed = call ? { callId: call.id } : { callStartedAt: Date.now() }
      const preset = { method: 'phone', direction: 'outbound', phoneId: phone.id, ...timed }
      openAction('addInteraction', {
        accountId,
        currency,
        preset: claimIds ? { ...preset, claimId: claimIds } : preset,
      })
    },
  })
  const chosen = form.values.phoneId || proposedPhone(phones)?.id || ''
  const { blocked, claims, own, again } = useCallCheck(accountId, chosen, form.values.claimIds)
  const number = phones.find(({ id }) => id === chosen)?.display
  const call = number ? `Call ${number}` : 'Call'
  const hindrance = blocked && !blocked.mayOverride ? blocked.message : null
  const noPhone = own?.number === null ? 'Say first which phone of yours is to ring.' : undefined
  return (
    <ActionForm
      form={form}
      title="Call now"
      description={
        own
          ? 'Rings your own phone first and then the debtor’s, and opens the form for what comes of it.'
          : 'Dials the number and opens the form for what came of it.'
      }
      submitLabel={blocked?.mayOverride ? `Override: ${call}` : call}
      tone={blocked?.mayOverride ? 'danger' : 'primary'}
      blockedReason={hindrance ?? noPhone}
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
      {own ? <OwnPhone number={own.number} onSaved={again} /> : null}
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
