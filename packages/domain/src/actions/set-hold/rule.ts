import { z } from 'zod'
import { policyOf } from '../../contact-policy/contact-policy.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { holdKindIds, holdKinds } from '../../hold/hold-kind.ts'
import { idField, localDateField, optionalText } from '../../shared/fields.ts'
import { addDays } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** How far back a hold may begin: a register or a letter tells us days after the fact. */
const mostDaysBack = 90

/** Treats an account with care for a time (B21): a moratorium, a vulnerable debtor, a wish for silence, an attorney. */
export const setHold = defineAction('setHold', {
  input: z.object({
    accountId: idField('account'),
    kind: z.enum(holdKindIds),
    startsOn: localDateField.nullish(),
    endsOn: localDateField.nullish(),
    note: optionalText(2000),
  }),
  available: ({ flags }) =>
    holdKindIds.every((kind) => flags.includes(kind))
      ? refuse('EVERY_HOLD_SET', 'Every hold is set already.')
      : ok(),
  decide: (account, { kind, startsOn, endsOn, note }, { today }) => {
    if (account.flags.includes(kind)) {
      return refuse('HOLD_IN_FORCE', `“${holdKinds[kind]}” is in force already; lift it first.`, 'kind')
    }
    const from = startsOn ?? today
    if (from > today) return refuse('HOLD_STARTS_LATER', 'Choose today or an earlier day.', 'startsOn')
    if (from < addDays(today, -mostDaysBack)) {
      return refuse(
        'HOLD_STARTED_LONG_AGO',
        `A hold can begin at most ${mostDaysBack} days back.`,
        'startsOn',
      )
    }
    // The law's own length, unless somebody knows better: the first day counts.
    const { moratoriumDays } = policyOf(account.settings)
    const usual = kind === 'moratorium' && moratoriumDays !== null ? addDays(from, moratoriumDays - 1) : null
    const until = endsOn ?? usual
    if (until !== null && until < today) {
      return refuse('HOLD_ENDED', 'Its last day is past; choose today or a later day.', 'endsOn')
    }
    return ok({
      hold: { kind, startsOn: from, endsOn: until, note },
      diary: [diaryEvent('holdSet', { hold: holdKinds[kind], endsOn: until, note })],
    })
  },
})
