import { z } from 'zod'
import { findPhone } from '../../debtor/find-phone.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Marks a number as one at which the debtor is reached (B6). */
export const validatePhoneNumber = defineAction('validatePhoneNumber', {
  input: z.object({ accountId: idField('account'), phoneId: idField('phone'), note: optionalText(2000) }),
  available: (account) => {
    const phones = account.debtors.flatMap((debtor) => debtor.phones)
    if (phones.length === 0) return refuse('NO_PHONE_NUMBER', 'There is no phone number on this account.')
    return phones.some(({ validity }) => validity !== 'valid')
      ? ok()
      : refuse('EVERY_PHONE_VALID', 'Every phone number is marked valid already.')
  },
  decide: (account, { phoneId, note }, { now }) => {
    const found = findPhone(account, phoneId)
    if (!found.ok) return found
    const { phone, debtor } = found.value
    if (phone.validity === 'valid') {
      return refuse('PHONE_ALREADY_VALID', 'This number is marked valid already.', 'phoneId')
    }
    return ok({
      phone: { phoneId: phone.id, validity: 'valid' as const, note, at: now },
      diary: [
        diaryEvent(
          'phoneValidated',
          { number: phone.number, debtor: debtor.name, note },
          { subjectId: phone.id },
        ),
      ],
    })
  },
})
