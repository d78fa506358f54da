import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { isDisabledOn } from '../../mandate/mandate-use.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Lets a mandate that was disabled be used again (B12). */
export const enableMandate = defineAction('enableMandate', {
  input: z.object({ accountId: idField('account'), mandateId: idField('mandate'), note: optionalText(2000) }),
  available: (account, { today }) =>
    account.mandates.some((mandate) => isDisabledOn(mandate, today))
      ? ok()
      : refuse('NO_DISABLED_MANDATE', 'No mandate of this account is disabled.'),
  decide: (account, { mandateId, note }, { today }) => {
    const mandate = account.mandates.find(({ id }) => id === mandateId)
    if (!mandate || !isDisabledOn(mandate, today)) {
      return refuse('MANDATE_NOT_DISABLED', 'This mandate is not disabled.', 'mandateId')
    }
    const method = account.paymentMethods.find(({ id }) => id === mandate.paymentMethodId)
    const data = { mandate: mandate.reference, method: method?.label ?? null, note }
    return ok({
      mandate: { id: mandate.id, status: 'active' as const, disabledUntil: null },
      diary: [diaryEvent('mandateEnabled', data, { subjectId: mandate.id })],
    })
  },
})
