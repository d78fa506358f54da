import { describe, expect, it } from 'vitest'
import { postFee } from '../../ledger/post.ts'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenClaim, givenContext, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { cancelProlongation } from './rule.ts'
import type { ProlongationToCancel } from './rule.ts'

const claim = givenClaim(1, { prolongedDays: 14, prolongedTimes: 1 })
const feeClaim = givenClaim(2, { kind: 'fee', principalMinor: 0n, costMinor: 500n })
const effectiveOn = localDate('2026-11-20')
const prolongation: ProlongationToCancel = {
  id: givenId('prolongation'),
  claimId: claim.id,
  fromDueOn: localDate('2026-11-25'),
  isCancelled: false,
  isLatest: true,
  fee: {
    claim: feeClaim,
    originalMinor: 500n,
    isOwed: true,
    transaction: { id: givenId('ledgerTransaction'), ...postFee({ effectiveOn, amountMinor: 500n }) },
  },
}
const { fee } = prolongation
const cancel = (change: Partial<ProlongationToCancel> = {}, claims = [claim, feeClaim]) =>
  decide(
    cancelProlongation,
    givenAccount({ claims }),
    { accountId, prolongationId: prolongation.id },
    {
      ...prolongation,
      ...change,
    },
  )

describe('cancel prolongation', () => {
  it('gives the due date back and reverses the fee', () => {
    const plan = planOf(cancel())
    expect(plan.prolongation).toEqual({
      id: prolongation.id,
      claimId: claim.id,
      dueOn: '2026-11-25',
      cancelledAt: givenContext.now,
    })
    expect(plan.reversal).toMatchObject({
      claimId: feeClaim.id,
      ledger: { context: 'correction', reversesId: givenId('ledgerTransaction') },
    })
  })

  it('reverses nothing when there was no fee, or it is not owed any more', () => {
    expect(planOf(cancel({ fee: null })).reversal).toBeNull()
    expect(planOf(cancel({ fee: fee && { ...fee, isOwed: false } })).reversal).toBeNull()
  })

  it.each([
    ['one that is cancelled', { isCancelled: true }, 'PROLONGATION_CANCELLED'],
    ['one that another came after', { isLatest: false }, 'PROLONGED_SINCE'],
    ['one of a claim that is not open', { claimId: givenClaim(9).id }, 'CLAIM_NOT_OPEN'],
    [
      'one whose fee was paid in part',
      { fee: fee && { ...fee, claim: { ...feeClaim, costMinor: 499n } } },
      'FEE_NOT_WHOLE',
    ],
    [
      'one whose fee was paid in full',
      { fee: fee && { ...fee, claim: { ...feeClaim, costMinor: 0n } } },
      'FEE_NOT_WHOLE',
    ],
    [
      'one whose fee is disputed',
      { fee: fee && { ...fee, claim: { ...feeClaim, disputed: true } } },
      'FEE_DISPUTED',
    ],
  ])('refuses %s', (_name, change, code) => {
    expect(refusalOf(cancel(change))).toEqual({ code, field: 'prolongationId' })
  })

  it('is not possible when no open claim is prolonged', () => {
    expect(refusalOf(cancel({}, [givenClaim(1)]))).toEqual({ code: 'NO_PROLONGATION' })
  })
})
