import { someClaimNotOpen } from '../../claim/claim-not-open.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineContactAction } from '../define-action.ts'
import { contactWarning } from './contact-warning.ts'
import { addInteractionInput } from './input.ts'

/** Keeps what came of reaching the debtor, or of the debtor reaching us (B23). */
export const addInteraction = defineContactAction('addInteraction', {
  input: addInteractionInput,
  available: () => ok(),
  decide: (account, input, { now }) => {
    const owner = account.debtors.find(({ phones }) => phones.some(({ id }) => id === input.phoneId))
    const phone = owner?.phones.find(({ id }) => id === input.phoneId)
    if (input.phoneId && !phone)
      return refuse('PHONE_NOT_FOUND', 'This number is not on the account.', 'phoneId')
    if (phone && input.method !== 'phone' && input.method !== 'sms') {
      return refuse('PHONE_NOT_USED', 'A phone number goes with a call or an SMS only.', 'phoneId')
    }
    const debtor = input.debtorId ? account.debtors.find(({ id }) => id === input.debtorId) : owner
    if (input.debtorId && !debtor)
      return refuse('DEBTOR_NOT_FOUND', 'This debtor is not on the account.', 'debtorId')
    const { method, direction, outcome, text, claimIds } = input
    if (claimIds.some((id) => account.claims.every((claim) => claim.id !== id))) return someClaimNotOpen()
    const reason = input.reason ?? null
    return ok({
      interaction: {
        method,
        direction,
        outcome,
        reason,
        text,
        debtorId: debtor?.id ?? null,
        phoneId: phone?.id ?? null,
        occurredAt: now,
        durationSeconds: input.durationSeconds ?? null,
      },
      claimIds: [...new Set(claimIds)],
      warning: contactWarning(account, input, debtor?.id ?? null, now),
      diary: [
        diaryEvent('interactionAdded', {
          method,
          direction,
          outcome,
          reason,
          text,
          debtor: debtor?.name ?? null,
          phone: phone?.number ?? null,
          durationSeconds: input.durationSeconds ?? null,
        }),
      ],
    })
  },
})
