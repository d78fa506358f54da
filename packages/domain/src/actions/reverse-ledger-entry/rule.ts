import { z } from 'zod'
import type { AccountState, ClaimState, PromiseState } from '../../account/account-state.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { balanceEffect, foldBalances, noBalances, openOf } from '../../ledger/balance.ts'
import type { LedgerTransactionDraft } from '../../ledger/entry.ts'
import { postReversal } from '../../ledger/post.ts'
import type { StoredTransaction } from '../../ledger/post.ts'
import { reversalReasonLabels, reversalReasons } from '../../ledger/reversal-reason.ts'
import { recountPromises } from '../../promise/apply-payment.ts'
import type { StandingPayment } from '../../promise/apply-payment.ts'
import { promiseEvents } from '../../promise/promise-events.ts'
import { endedPromiseEvents, promisesToEnd } from '../../promise/promises-to-end.ts'
import { idField, localDateField, optionalText } from '../../shared/fields.ts'
import type { Id } from '../../shared/ids.ts'
import { isBefore } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface TransactionToReverse extends StoredTransaction {
  readonly effectiveOn: LocalDate
  /** Set when it is itself a reversal. */
  readonly reversesId: Id<'ledgerTransaction'> | null
  /** Set when it has been reversed already. */
  readonly reversedById: Id<'ledgerTransaction'> | null
}

export interface ReverseEntrySubject {
  /** The whole transaction that the entry belongs to; null when the account has no such entry. */
  readonly transaction: TransactionToReverse | null
  /** Every promise of the account but cancelled ones, however it ended. */
  readonly promises: readonly PromiseState[]
  /** Payments that stand, other than the one to be reversed, valued since the first of those promises, in booking order. */
  readonly payments: readonly StandingPayment[]
}

const settledClaim = { principalMinor: 0n, interestMinor: 0n, costMinor: 0n }

/** Undoing must not leave less than nothing: neither on a part of a claim that was paid since, nor of the credit. */
function checkNothingNegative(account: AccountState, reversal: LedgerTransactionDraft) {
  const effect = foldBalances(reversal.entries)
  for (const [claimId, change] of effect.claims) {
    const claim = account.claims.find(({ id }) => id === claimId) ?? settledClaim
    const after = [
      claim.principalMinor + change.principal,
      claim.interestMinor + change.interest,
      claim.costMinor + change.cost,
    ]
    if (after.some((minor) => minor < 0n)) {
      return refuse(
        'CLAIM_HAS_PAYMENTS',
        'Money was paid on this claim. Reverse those payments first.',
        'entryId',
      )
    }
  }
  if (account.unappliedMinor + effect.unappliedMinor < 0n) {
    const message = 'The credit from this payment has been used since. Reverse that use first.'
    return refuse('CREDIT_ALREADY_USED', message, 'entryId')
  }
  return ok()
}

/** Claims on which nothing is open any more because what was claimed is taken back, not because it was paid. */
function cancelledClaims(claims: readonly ClaimState[], reversal: LedgerTransactionDraft): ClaimState[] {
  return [...foldBalances(reversal.entries).claims].flatMap(([id, change]) => {
    const before = claims.find((claim) => claim.id === id)
    return before && openMinor(before) + openOf(change) === 0n ? [before] : []
  })
}

/** The account's claims as they are when a booking is made. */
function after(account: AccountState, booking: LedgerTransactionDraft): AccountState {
  const changes = foldBalances(booking.entries).claims
  const claims = account.claims.map((claim) => {
    const { principal, interest, cost } = changes.get(claim.id) ?? noBalances
    return {
      ...claim,
      principalMinor: claim.principalMinor + principal,
      interestMinor: claim.interestMinor + interest,
      costMinor: claim.costMinor + cost,
    }
  })
  return { ...account, claims }
}

/** Open promises that could be kept, and cannot any more because what they are for is not owed any longer. */
function promisesWithoutClaim(account: AccountState, reversal: LedgerTransactionDraft): PromiseState[] {
  const hopeless = new Set(promisesToEnd(account))
  return promisesToEnd(after(account, reversal)).filter((promise) => !hopeless.has(promise))
}

/** Undoes a booking by booking its inverse (B16): a returned payment, a chargeback, a mistake. Nothing is ever deleted. */
export const reverseLedgerEntry = defineAction('reverseLedgerEntry', {
  input: z.object({
    accountId: idField('account'),
    entryId: idField('ledgerEntry'),
    reason: z.enum(reversalReasons),
    /** Value date of the reversal; today when left out. */
    effectiveOn: localDateField.nullish(),
    note: optionalText(2000),
  }),
  available: () => ok(),
  decide: (account, input, { today, timeZone }, { transaction, promises, payments }: ReverseEntrySubject) => {
    const { reason, note } = input
    const effectiveOn = input.effectiveOn ?? today
    if (!transaction) return refuse('ENTRY_NOT_FOUND', 'There is no such entry on this account.', 'entryId')
    if (transaction.reversesId) {
      return refuse(
        'ENTRY_IS_REVERSAL',
        'A reversal cannot be reversed. Book the payment again instead.',
        'entryId',
      )
    }
    if (transaction.reversedById) {
      return refuse('ENTRY_ALREADY_REVERSED', 'This entry has been reversed already.', 'entryId')
    }
    if (isBefore(today, effectiveOn)) {
      return refuse('EFFECTIVE_IN_FUTURE', 'Choose today or an earlier day.', 'effectiveOn')
    }
    if (isBefore(effectiveOn, transaction.effectiveOn)) {
      const message = 'A reversal cannot be dated before the entry that it reverses.'
      return refuse('EFFECTIVE_BEFORE_ENTRY', message, 'effectiveOn')
    }
    const ledger = postReversal(transaction, { effectiveOn, reason: note ?? reversalReasonLabels[reason] })
    const possible = checkNothingNegative(account, ledger)
    if (!possible.ok) return possible
    const updates =
      transaction.context === 'payment'
        ? recountPromises(promises, payments, {
            today,
            timeZone,
            toleranceMinor: BigInt(account.settings.promiseToleranceMinor),
          })
        : []
    const amount = moneyData(balanceEffect(transaction.entries), account.currency)
    const cancelled = cancelledClaims(account.claims, ledger)
    // Taking a payment back opens claims; only taking back what was claimed leaves a promise without them.
    const ended = balanceEffect(ledger.entries) < 0n ? promisesWithoutClaim(account, ledger) : []
    const names = cancelled.map(({ reference }) => reference).join(', ')
    return ok({
      ledger,
      cancelledClaimIds: cancelled.map(({ id }) => id),
      promises: updates,
      endedPromiseIds: ended.map(({ id }) => id),
      diary: [
        diaryEvent('entryReversed', {
          context: transaction.context,
          amount,
          effectiveOn: transaction.effectiveOn,
          reason,
          note,
        }),
        ...promiseEvents(promises, updates, account.currency),
        ...endedPromiseEvents(ended, names ? `${names} cancelled` : 'less is owed', account.currency),
      ],
    })
  },
})
