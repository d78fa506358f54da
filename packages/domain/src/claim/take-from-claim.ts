import type { ClaimState } from '../account/account-state.ts'
import { components } from '../ledger/entry.ts'
import type { Component } from '../ledger/entry.ts'

/** What is open on each part of a claim. */
export type OpenParts = Pick<ClaimState, 'principalMinor' | 'interestMinor' | 'costMinor'>

export interface TakenPart {
  readonly component: Component
  readonly amountMinor: bigint
}

export function openOnComponent(claim: OpenParts, component: Component): bigint {
  return { principal: claim.principalMinor, interest: claim.interestMinor, cost: claim.costMinor }[component]
}

/** Splits an amount over what is open on a claim, component by component in that order; no part is more than is open. */
export function takeFromClaim(
  claim: OpenParts,
  amountMinor: bigint,
  order: readonly Component[] = components,
): TakenPart[] {
  let left = amountMinor
  const parts: TakenPart[] = []
  for (const component of order) {
    const open = openOnComponent(claim, component)
    const taken = open < left ? open : left
    if (taken <= 0n) continue
    parts.push({ component, amountMinor: taken })
    left -= taken
  }
  return parts
}
