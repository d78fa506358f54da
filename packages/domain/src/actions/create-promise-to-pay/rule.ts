import { z } from 'zod'
import type { AccountState, ClaimState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import { otherCurrency } from '../../account/other-currency.ts'
import { someClaimNotOpen } from '../../claim/claim-not-open.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { activePlan, isInActivePlan } from '../../plan/active-plan.ts'
import { idField, listField, localDateField, moneyField, optionalText } from '../../shared/fields.ts'
import { formatDate, formatMoney } from '../../shared/format.ts'
import type { Id } from '../../shared/ids.ts'
import { addDays, isBefore } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'
import { openPromises, promisableMinor, somethingToPromise } from './limits.ts'

function checkDueDate(
  dueOn: LocalDate,
  today: LocalDate,
  { promiseMaxDays, locale }: AccountState['settings'],
) {
  if (isBefore(dueOn, today)) return refuse('DUE_IN_PAST', 'Choose today or a later day.', 'dueOn')
  const latest = addDays(today, promiseMaxDays)
  if (!isBefore(latest, dueOn)) return ok()
  const message = `A promise can be at most ${promiseMaxDays} days ahead, up to ${formatDate(latest, locale)}.`
  return refuse('DUE_TOO_FAR', message, 'dueOn')
}

function chooseClaims(account: AccountState, claimIds: readonly Id<'claim'>[]) {
  const chosen: ClaimState[] = []
  for (const id of new Set(claimIds)) {
    const claim = account.claims.find((open) => open.id === id)
    if (!claim) return someClaimNotOpen()
    if (claim.disputed) return refuse('CLAIM_DISPUTED', `${claim.reference} is disputed.`, 'claimIds')
    if (isInActivePlan(account, id)) {
      return refuse('CLAIM_IN_PLAN', `${claim.reference} is paid by an instalment plan.`, 'claimIds')
    }
    chosen.push(claim)
  }
  if (chosen.length === 0 && activePlan(account)) {
    const message = 'An instalment plan is in force. Choose claims that it does not cover.'
    return refuse('PLAN_ACTIVE', message, 'claimIds')
  }
  const clash = openPromises(account).find(
    (promise) => chosen.length === 0 || promise.claimIds.some((id) => claimIds.includes(id)),
  )
  if (!clash) return ok(chosen)
  const message =
    chosen.length === 0
      ? 'A promise for some claims is open already. Choose other claims, or cancel it.'
      : 'A promise for one of these claims is open already. Cancel it to make another.'
  return refuse('PROMISE_ALREADY_OPEN', message, 'claimIds')
}

/** Takes the debtor's word to pay an amount by a day, for the account or for certain claims (B8). */
export const createPromiseToPay = defineAction('createPromiseToPay', {
  input: z.object({
    accountId: idField('account'),
    /** Empty for the whole account. */
    claimIds: listField(idField('claim'), 500),
    amount: moneyField({ positive: true }),
    dueOn: localDateField,
    paymentMethodId: idField('paymentMethod').nullish(),
    note: optionalText(2000),
  }),
  available: (account) => {
    const open = openAccount(account)
    return open.ok ? somethingToPromise(account) : open
  },
  decide: (account, input, { today, now }) => {
    const { amount, dueOn, note } = input
    const { currency, settings } = account
    if (amount.currency !== currency) return otherCurrency(account)
    const date = checkDueDate(dueOn, today, settings)
    if (!date.ok) return date
    const chosen = chooseClaims(account, input.claimIds)
    if (!chosen.ok) return chosen
    const claims = chosen.value
    const limit = promisableMinor(account, claims)
    if (amount.minor > limit) {
      const open = formatMoney({ minor: limit, currency }, settings.locale)
      return refuse('AMOUNT_EXCEEDS_BALANCE', `This is more than can be promised: ${open}.`, 'amount')
    }
    const method = account.paymentMethods.find(({ id }) => id === input.paymentMethodId)
    if (input.paymentMethodId && !method) {
      return refuse('PAYMENT_METHOD_NOT_FOUND', 'There is no such payment method.', 'paymentMethodId')
    }
    return ok({
      promise: {
        amountMinor: amount.minor,
        currency,
        dueOn,
        madeAt: now,
        claimIds: claims.map(({ id }) => id),
        paymentMethodId: method?.id ?? null,
      },
      diary: [
        diaryEvent(
          'promiseMade',
          {
            amount: moneyData(amount.minor, currency),
            dueOn,
            claims: claims.map(({ id, reference }) => ({ id, reference })),
            paymentMethod: method?.label ?? null,
            note,
          },
          claims.length === 1 ? { claimId: claims[0]?.id } : {},
        ),
      ],
    })
  },
})
