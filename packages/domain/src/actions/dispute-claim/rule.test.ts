import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenContext,
  givenPromise,
} from '../../testing/given-account.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { disputeClaim } from './rule.ts'

const [claim, other] = [givenClaim(1), givenClaim(2)]
const eur = (amount: string, currency = 'EUR') => ({ amount, currency })
const dispute = (fields: object, account: Partial<AccountState> = {}) =>
  decide(disputeClaim, givenAccount({ claims: [claim, other], ...account }), {
    accountId,
    claimId: claim.id,
    reason: 'wrongAmount',
    ...fields,
  })

describe('dispute claim', () => {
  it('is of all that is open unless a part is named', () => {
    expect(planOf(dispute({})).dispute).toMatchObject({
      claimId: claim.id,
      amountMinor: 10_000n,
      isWhole: true,
      receivedOn: givenContext.today,
      inWriting: false,
      raisedAt: givenContext.now,
    })
    expect(planOf(dispute({ amount: eur('40.00') })).dispute).toMatchObject({
      amountMinor: 4000n,
      isWhole: false,
    })
    expect(planOf(dispute({ amount: eur('100.00') })).dispute.isWhole).toBe(true)
  })

  it.each([
    ['more than is open', { amount: eur('100.01') }, 'AMOUNT_EXCEEDS_OPEN', 'amount'],
    ['another currency', { amount: eur('1.00', 'USD') }, 'CURRENCY_MISMATCH', 'amount'],
    ['a day to come', { receivedOn: '2026-11-22' }, 'RECEIVED_IN_FUTURE', 'receivedOn'],
    ['a claim that is not open', { claimId: givenClaim(9).id }, 'CLAIM_NOT_OPEN', 'claimId'],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(dispute(fields))).toEqual({ code, field })
  })

  it('is of a day on which something was owed already', () => {
    const since = (receivedOn: string) => dispute({ receivedOn }, { firstIssuedOn: localDate('2026-06-01') })
    expect(planOf(since('2026-06-01')).dispute.receivedOn).toBe('2026-06-01')
    expect(refusalOf(since('2026-05-31'))).toEqual({ code: 'RECEIVED_TOO_EARLY', field: 'receivedOn' })
  })

  it('is not raised twice', () => {
    const claims = [{ ...claim, disputed: true }, other]
    expect(refusalOf(dispute({}, { claims }))).toEqual({ code: 'CLAIM_DISPUTED', field: 'claimId' })
    expect(refusalOf(dispute({}, { claims: [{ ...claim, disputed: true }] }))).toEqual({
      code: 'EVERYTHING_DISPUTED',
    })
  })

  it.each([
    ['names the claim', { claimIds: [claim.id], amountMinor: 1n }, true],
    ['names another claim', { claimIds: [other.id], amountMinor: 10_000n }, false],
    ['can be kept from its other claim', { claimIds: [claim.id, other.id], amountMinor: 10_000n }, false],
    ['cannot be kept from its other claim', { claimIds: [claim.id, other.id], amountMinor: 10_001n }, true],
    ['was paid but for what is left', { claimIds: [], amountMinor: 15_000n, paidMinor: 5000n }, false],
    ['is for the account and for more than is left', { claimIds: [], amountMinor: 15_000n }, true],
    ['is broken already', { claimIds: [claim.id], status: 'broken' as const }, false],
  ])('and a promise that %s', (_name, fields, ends) => {
    const promise = givenPromise(1, fields)
    const plan = planOf(dispute({}, { promises: [promise] }))
    expect(plan.endedPromiseIds).toEqual(ends ? [promise.id] : [])
    expect(plan.diary).toHaveLength(ends ? 2 : 1)
  })
})
