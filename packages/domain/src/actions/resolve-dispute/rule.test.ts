import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenClaim, givenContext, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { resolveDispute } from './rule.ts'
import type { DisputeToResolve } from './rule.ts'

const claim = givenClaim(1, { disputed: true, interestMinor: 500n })
const dispute: DisputeToResolve = {
  id: givenId('dispute'),
  isOpen: true,
  amountMinor: 10_500n,
  isWhole: true,
  claim,
  paidMinor: 0n,
}
const resolve = (change: Partial<DisputeToResolve> = {}, fields: object = {}, claims = [claim]) =>
  decide(
    resolveDispute,
    givenAccount({ claims }),
    { accountId, disputeId: dispute.id, outcome: 'upheld', ...fields },
    { ...dispute, ...change },
  )
const booked = (change: Partial<DisputeToResolve>) => {
  const { ledger, cancelledClaimIds } = planOf(resolve(change))
  const entries = ledger?.entries.map(({ ledgerAccount, amountMinor }) => `${ledgerAccount} ${amountMinor}`)
  return { entries, cancels: cancelledClaimIds.length > 0 }
}
const nothing = { principalMinor: 0n, interestMinor: 0n, costMinor: 0n }

describe('resolve dispute', () => {
  it.each<[string, Partial<DisputeToResolve>, string[] | undefined, boolean]>([
    ['the whole', {}, ['principal -10000', 'interest -500', 'revenue 10000', 'feeIncome 500'], true],
    [
      'a part, principal first',
      { amountMinor: 4000n, isWhole: false },
      ['principal -4000', 'revenue 4000'],
      false,
    ],
    [
      'the whole, and what came back on it since',
      { amountMinor: 8000n },
      ['principal -10000', 'interest -500', 'revenue 10000', 'feeIncome 500'],
      true,
    ],
    [
      'what was paid meanwhile, as credit',
      { claim: { ...claim, ...nothing }, paidMinor: 10_500n },
      ['unappliedCash -10500', 'revenue 10500'],
      false,
    ],
    [
      'the open part, and what was paid of the rest as credit',
      { claim: { ...claim, principalMinor: 2000n, interestMinor: 0n }, paidMinor: 8500n },
      ['principal -2000', 'unappliedCash -8500', 'revenue 10500'],
      true,
    ],
    ['nothing of a claim that was taken back', { claim: { ...claim, ...nothing } }, undefined, false],
  ])('upheld credits %s', (_name, change, entries, cancels) => {
    expect(booked(change)).toEqual({ entries, cancels })
  })

  it('rejected or withdrawn books nothing, and a rejection has to say what was checked', () => {
    expect(planOf(resolve({}, { outcome: 'withdrawn' }))).toMatchObject({
      ledger: null,
      cancelledClaimIds: [],
      dispute: { outcome: 'withdrawn', creditedMinor: 0n, resolvedAt: givenContext.now },
    })
    expect(resolve({}, { outcome: 'rejected', note: 'Signed for' }).ok).toBe(true)
    expect(refusalOf(resolve({}, { outcome: 'rejected' }))).toEqual({ code: 'NOTE_REQUIRED', field: 'note' })
  })

  it('is done once, and only where something is disputed', () => {
    expect(refusalOf(resolve({ isOpen: false }))).toEqual({ code: 'DISPUTE_RESOLVED', field: 'disputeId' })
    expect(refusalOf(resolve({}, {}, [givenClaim(1)]))).toEqual({ code: 'NO_DISPUTE' })
  })
})
