import type { PromiseState } from '../account/account-state.ts'
import type { LedgerEntryDraft } from '../ledger/entry.ts'
import type { Id } from '../shared/ids.ts'
import { instantMillis, isBefore, localDateOf } from '../shared/local-date.ts'
import type { Instant, LocalDate } from '../shared/local-date.ts'
import { promiseOutcome } from './promise-outcome.ts'
import type { PromiseOutcome } from './promise-outcome.ts'

/** How a payment, or taking one back, changes a promise. */
export interface PromiseUpdate {
  readonly promiseId: Id<'promise'>
  readonly paidMinor: bigint
  readonly status: PromiseOutcome
}

/** Where the money of a payment went; an `Allocation` is one. */
export interface MoneyReceived {
  readonly lines: readonly { readonly claimId: Id<'claim'>; readonly amountMinor: bigint }[]
  readonly unallocatedMinor: bigint
}

/** What a judgement of promises depends on besides the money. */
export interface Judging {
  readonly today: LocalDate
  readonly timeZone: string
  readonly toleranceMinor: bigint
}

type Purse = Map<Id<'claim'> | 'credit', bigint>

function purseOf(money: MoneyReceived): Purse {
  const purse: Purse = new Map([['credit', money.unallocatedMinor]])
  for (const { claimId, amountMinor } of money.lines)
    purse.set(claimId, (purse.get(claimId) ?? 0n) + amountMinor)
  return purse
}

/** Takes out of the purse what may count for this promise: money for its claims, or any when it is for the account. */
function takeFor(promise: PromiseState, purse: Purse): bigint {
  let missing = promise.amountMinor - promise.paidMinor
  let taken = 0n
  for (const [source, available] of purse) {
    const counts = promise.claimIds.length === 0 || (source !== 'credit' && promise.claimIds.includes(source))
    if (!counts || missing <= 0n || available === 0n) continue
    const part = available < missing ? available : missing
    purse.set(source, available - part)
    missing -= part
    taken += part
  }
  return taken
}

/** A promise takes money valued from the day it was made to the day it is due, until it is kept or cancelled. */
function takesMoney(promise: PromiseState, effectiveOn: LocalDate, timeZone: string): boolean {
  if (promise.status === 'kept' || promise.status === 'cancelled') return false
  return (
    !isBefore(effectiveOn, localDateOf(promise.madeAt, timeZone)) && !isBefore(promise.dueOn, effectiveOn)
  )
}

/**
 * Counts a payment towards promises: the one due first is filled first, each cent counts once, and a promise for certain
 * claims takes only money that went to them. A payment booked late still counts when its value date was in time.
 */
export function applyPaymentToPromises(
  promises: readonly PromiseState[],
  money: MoneyReceived,
  effectiveOn: LocalDate,
  judging: Judging,
): PromiseUpdate[] {
  const purse = purseOf(money)
  return promises
    .filter((promise) => takesMoney(promise, effectiveOn, judging.timeZone))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1))
    .flatMap((promise) => {
      const taken = takeFor(promise, purse)
      if (taken === 0n) return []
      const paidMinor = promise.paidMinor + taken
      const status = promiseOutcome({ ...promise, paidMinor }, judging.today, judging.toleranceMinor)
      return [{ promiseId: promise.id, paidMinor, status }]
    })
}

/** Reads from the entries of a stored payment where its money went. */
export function moneyReceived(entries: readonly LedgerEntryDraft[]): MoneyReceived {
  const credits = entries.filter((entry) => entry.affectsBalance)
  return {
    lines: credits.flatMap(({ claimId, amountMinor }) =>
      claimId === undefined ? [] : [{ claimId, amountMinor: -amountMinor }],
    ),
    unallocatedMinor: credits.reduce(
      (sum, entry) => (entry.claimId === undefined ? sum - entry.amountMinor : sum),
      0n,
    ),
  }
}

/** A payment that stands, with the day it counts from. */
export interface StandingPayment {
  readonly bookedAt: Instant
  readonly effectiveOn: LocalDate
  readonly entries: readonly LedgerEntryDraft[]
}

/**
 * Counts again, from nothing, what came in for each promise: a payment taken back may have filled one promise and pushed
 * later money on to the next, so that taking its amount off would be wrong. `payments` are all that stand, in the order
 * they were booked; what was booked before a promise was made was no answer to it. Returns only the promises that change.
 */
export function recountPromises(
  promises: readonly PromiseState[],
  payments: readonly StandingPayment[],
  judging: Judging,
): PromiseUpdate[] {
  const agreed = promises.filter((promise) => promise.status !== 'cancelled')
  let counted: readonly PromiseState[] = agreed.map((promise) => ({
    ...promise,
    paidMinor: 0n,
    status: 'open',
  }))
  for (const { bookedAt, effectiveOn, entries } of payments) {
    const madeBefore = counted.filter(({ madeAt }) => instantMillis(madeAt) <= instantMillis(bookedAt))
    const updates = applyPaymentToPromises(madeBefore, moneyReceived(entries), effectiveOn, judging)
    const byId = new Map(updates.map((update) => [update.promiseId, update]))
    counted = counted.map((promise) => ({ ...promise, ...byId.get(promise.id) }))
  }
  return counted.flatMap((promise) => {
    const before = agreed.find(({ id }) => id === promise.id)
    const status = promiseOutcome(promise, judging.today, judging.toleranceMinor)
    if (before?.paidMinor === promise.paidMinor && before.status === status) return []
    return [{ promiseId: promise.id, paidMinor: promise.paidMinor, status }]
  })
}
