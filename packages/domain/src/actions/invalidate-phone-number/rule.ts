import { z } from 'zod'
import { findPhone } from '../../debtor/find-phone.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, textField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Marks a number as one that must not be used, with a note that says why (B5). */
export const invalidatePhoneNumber = defineAction('invalidatePhoneNumber', {
  input: z.object({ accountId: idField('account'), phoneId: idField('phone'), note: textField(2000) }),
  available: (account) =>
    account.debtors.some(({ phones }) => phones.some(({ validity }) => validity !== 'invalid'))
      ? ok()
      : refuse('NO_USABLE_PHONE', 'There is no phone number left to mark invalid.'),
  decide: (account, { phoneId, note }, { now }) => {
    const found = findPhone(account, phoneId)
    if (!found.ok) return found
    const { phone, debtor } = found.value
    if (phone.validity === 'invalid') {
      return refuse('PHONE_ALREADY_INVALID', 'This number is marked invalid already.', 'phoneId')
    }
    return ok({
      phone: { phoneId: phone.id, validity: 'invalid' as const, note, at: now },
      diary: [
        diaryEvent(
          'phoneInvalidated',
          { number: phone.number, debtor: debtor.name, note },
          { subjectId: phone.id },
        ),
      ],
    })
  },
})
