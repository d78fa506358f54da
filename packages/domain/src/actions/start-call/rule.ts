import type { AccountWithContact } from '../../account/account-state.ts'
import { numberHazard } from '../../call/number-hazard.ts'
import { someClaimNotOpen } from '../../claim/claim-not-open.ts'
import { bestContact } from '../../contact-policy/best-contact.ts'
import { permitContact } from '../../contact-policy/permit-contact.ts'
import type { ContactWish } from '../../contact-policy/contact-question.ts'
import { findPhone, usablePhones } from '../../debtor/find-phone.ts'
import type { PhoneOfDebtor } from '../../debtor/find-phone.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import type { Id } from '../../shared/ids.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineContactAction } from '../define-action.ts'
import type { ActionContext } from '../define-action.ts'
import { startCallInput } from './input.ts'
import { placingOf } from './placing.ts'
import type { Caller } from './placing.ts'

interface CallWish extends ContactWish {
  readonly to: PhoneOfDebtor
}

const callWish = (to: PhoneOfDebtor, claimIds: readonly Id<'claim'>[]): CallWish => ({
  channel: 'phone',
  debtorId: to.debtor.id,
  claimIds,
  destination: to.phone.number,
  to,
})

const noUsablePhone = refuse('NO_USABLE_PHONE', 'There is no phone number that may be called.')

/** The number that is most likely to reach the debtor, of those that the contact policy lets this actor call. */
function bestCall(account: AccountWithContact, claimIds: readonly Id<'claim'>[], ctx: ActionContext) {
  const dialable = usablePhones(account).filter(({ phone }) => !numberHazard(phone.number))
  const [first, ...rest] = dialable.map((to) => callWish(to, claimIds))
  return first ? bestContact(account, [first, ...rest], ctx) : noUsablePhone
}

/**
 * Calls a number (B24), the one chosen or the best of the account: it is handed to the telephone of whoever asks, or placed by a
 * telephone provider, as the organisation has set it.
 */
export const startCall = defineContactAction('startCall', {
  input: startCallInput,
  available: (account, ctx) => {
    // Who must not be called at all is told so, whether there is a number or not.
    const anybody = { channel: 'phone', debtorId: null, claimIds: [], destination: null } as const
    const may = usablePhones(account).length > 0 ? ok() : bestContact(account, [anybody], ctx)
    return may.ok ? bestCall(account, [], ctx) : may
  },
  decide: (account, { phoneId, claimIds, override }, ctx, caller: Caller) => {
    const unknown = claimIds.some((id) => account.claims.every((claim) => claim.id !== id))
    if (unknown) return someClaimNotOpen()
    const found = phoneId ? findPhone(account, phoneId) : null
    if (found && !found.ok) return found
    const best = bestCall(account, claimIds, ctx)
    if (!found && !best.ok) return best
    const wish = found ? callWish(found.value, claimIds) : best.ok ? best.value : null
    if (!wish) return noUsablePhone
    const { phone, debtor } = wish.to
    if (phone.validity === 'invalid') {
      return refuse('PHONE_INVALID', 'This number is marked invalid. Choose another.', 'phoneId')
    }
    const hazard = numberHazard(phone.number)
    if (hazard) return refuse(hazard.code, hazard.message, 'phoneId')
    const permitted = permitContact(account, wish, override, ctx)
    if (!permitted.ok) return permitted
    const placing = placingOf(account.settings.telephonyUri, phone.number, ctx.actor, caller)
    if (!placing.ok) return placing
    return ok({
      call: {
        phoneId: phone.id,
        debtorId: debtor.id,
        debtorName: debtor.name,
        number: phone.number,
        ...placing.value,
        overridden: permitted.value.overridden,
      },
      diary: [
        ...permitted.value.diary,
        diaryEvent('callStarted', { debtor: debtor.name, number: phone.number }, { subjectId: phone.id }),
      ],
    })
  },
})
