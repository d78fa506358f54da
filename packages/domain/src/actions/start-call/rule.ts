import { z } from 'zod'
import type { StatusFlag } from '../../account/status-flag.ts'
import { bestPhone, findPhone } from '../../debtor/find-phone.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Flags under which nobody may be called, with what is said instead. */
const stops = [
  ['ceaseContact', 'CEASE_CONTACT', 'The debtor asked us to stop contact.'],
  ['deceased', 'DEBTOR_DECEASED', 'The debtor is deceased.'],
  ['bankrupt', 'DEBTOR_BANKRUPT', 'The debtor is bankrupt; write to the trustee instead.'],
  ['moratorium', 'MORATORIUM', 'A moratorium is in force.'],
] as const satisfies readonly (readonly [StatusFlag, string, string])[]

const noUsablePhone = refuse('NO_USABLE_PHONE', 'There is no phone number that may be called.')

/** Hands a number to the telephone (B24): the one chosen, or the best of the account. */
export const startCall = defineAction('startCall', {
  input: z.object({ accountId: idField('account'), phoneId: idField('phone').nullish() }),
  available: (account) => {
    const stop = stops.find(([flag]) => account.flags.includes(flag))
    if (stop) return refuse(stop[1], stop[2])
    return bestPhone(account) ? ok() : noUsablePhone
  },
  decide: (account, { phoneId }) => {
    const best = bestPhone(account)
    const chosen = phoneId ? findPhone(account, phoneId) : best ? ok(best) : noUsablePhone
    if (!chosen.ok) return chosen
    const { phone, debtor } = chosen.value
    if (phone.validity === 'invalid') {
      return refuse('PHONE_INVALID', 'This number is marked invalid. Choose another.', 'phoneId')
    }
    return ok({
      call: {
        phoneId: phone.id,
        debtorId: debtor.id,
        number: phone.number,
        uri: `${account.settings.telephonyUri}:${phone.number}`,
      },
      diary: [
        diaryEvent('callStarted', { debtor: debtor.name, number: phone.number }, { subjectId: phone.id }),
      ],
    })
  },
})
