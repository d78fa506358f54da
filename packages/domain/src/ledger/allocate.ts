import type { ClaimState } from '../account/account-state.ts'
import type { AllocationOrder } from '../settings/settings.ts'
import { formatDate } from '../shared/format.ts'
import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Component } from './entry.ts'

const componentOrders: Readonly<Record<AllocationOrder, readonly Component[]>> = {
  costsInterestPrincipal: ['cost', 'interest', 'principal'],
  costsPrincipalInterest: ['cost', 'principal', 'interest'],
  principalInterestCosts: ['principal', 'interest', 'cost'],
}

const componentWords: Readonly<Record<Component, string>> = {
  cost: 'costs',
  interest: 'interest',
  principal: 'principal',
}

export interface AllocationLine {
  readonly claimId: Id<'claim'>
  readonly component: Component
  readonly amountMinor: bigint
  /** Why this part of the payment went here, for the people who ask (F4). */
  readonly why: string
}

export interface Allocation {
  readonly lines: readonly AllocationLine[]
  /** What no claim could take. It is kept as credit, never dropped. */
  readonly unallocatedMinor: bigint
}

/** What of a claim decides how much it gets. */
export type PayableClaim = Pick<
  ClaimState,
  'id' | 'reference' | 'productId' | 'dueOn' | 'disputed' | 'principalMinor' | 'interestMinor' | 'costMinor'
>

export interface PaymentToAllocate {
  readonly claims: readonly PayableClaim[]
  /** More than zero. */
  readonly amountMinor: bigint
  readonly order: AllocationOrder
  /** Claims that the debtor named, in the order named. */
  readonly direction?: readonly Id<'claim'>[]
}

function openOn(claim: PayableClaim, component: Component): bigint {
  return { cost: claim.costMinor, interest: claim.interestMinor, principal: claim.principalMinor }[component]
}

function byAge(a: PayableClaim, b: PayableClaim): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1
  return a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0
}

/** The reasons are English, whatever language the account's amounts are written in; a month by its name is no riddle in any. */
const dayInWords = (day: LocalDate) => formatDate(day, 'en-GB')

/** Claims in the order in which money reaches them, each with the reason for its place. */
function inTurn({ claims, direction = [] }: PaymentToAllocate): { claim: PayableClaim; reason: string }[] {
  const named = [...new Set(direction)].flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
  const rest = claims.filter((claim) => !named.includes(claim) && !claim.disputed).toSorted(byAge)
  return [
    ...named.map((claim) => ({ claim, reason: 'The debtor asked for this claim' })),
    ...rest.map((claim, index) => ({
      claim,
      reason: `${index === 0 ? 'Oldest' : 'Next oldest'} due date, ${dayInWords(claim.dueOn)}`,
    })),
  ]
}

/**
 * Splits a payment over open claims: those the debtor named first (BGB §366; 12 CFR 1006.30(c)), then the oldest due date,
 * and within a claim in the order of the policy. A disputed claim gets nothing unless the debtor named it: a payment over
 * several debts never goes to a disputed one by our choice. What no claim can take comes back as `unallocatedMinor`.
 */
export function allocatePayment(payment: PaymentToAllocate): Allocation {
  if (payment.amountMinor <= 0n) throw new RangeError('Only an amount above zero can be allocated')
  const lines: AllocationLine[] = []
  let left = payment.amountMinor
  for (const { claim, reason } of inTurn(payment)) {
    let first = true
    for (const component of componentOrders[payment.order]) {
      const open = openOn(claim, component)
      if (left === 0n || open <= 0n) continue
      const amountMinor = open < left ? open : left
      const place = first ? `${componentWords[component]} first` : `then ${componentWords[component]}`
      const why = `${reason}; ${place}.`
      lines.push({ claimId: claim.id, component, amountMinor, why })
      left -= amountMinor
      first = false
    }
  }
  return { lines, unallocatedMinor: left }
}
