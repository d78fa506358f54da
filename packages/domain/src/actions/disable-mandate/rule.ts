import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, localDateField, optionalText } from '../../shared/fields.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Sees to it that a mandate is not used until a day has passed, or until somebody enables it (B12). */
export const disableMandate = defineAction('disableMandate', {
  input: z.object({
    accountId: idField('account'),
    mandateId: idField('mandate'),
    /** The last day on which it must not be used; indefinitely when left out. */
    until: localDateField.nullish(),
    note: optionalText(2000),
  }),
  available: (account) =>
    account.mandates.some(({ status }) => status !== 'revoked')
      ? ok()
      : refuse('NO_MANDATE', 'No payment method of this account has a mandate in force.'),
  decide: (account, { mandateId, until = null, note }, { today }) => {
    const mandate = account.mandates.find(({ id }) => id === mandateId)
    if (!mandate) return refuse('MANDATE_NOT_FOUND', 'There is no such mandate on this account.', 'mandateId')
    if (mandate.status === 'revoked') {
      return refuse('MANDATE_REVOKED', 'This mandate was revoked; there is nothing to disable.', 'mandateId')
    }
    if (until && isBefore(until, today))
      return refuse('UNTIL_IN_PAST', 'Choose today or a later day.', 'until')
    if (mandate.status === 'disabled' && mandate.disabledUntil === until) {
      return refuse('MANDATE_ALREADY_DISABLED', 'This mandate is disabled like this already.', 'mandateId')
    }
    const method = account.paymentMethods.find(({ id }) => id === mandate.paymentMethodId)
    const data = { mandate: mandate.reference, method: method?.label ?? null, until, note }
    return ok({
      mandate: { id: mandate.id, status: 'disabled' as const, disabledUntil: until },
      diary: [diaryEvent('mandateDisabled', data, { subjectId: mandate.id })],
    })
  },
})
