import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenClaim, givenContext } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { givenPlan } from '../../testing/given-plan.ts'
import { prolongateClaim } from './rule.ts'

const claim = givenClaim(1, { dueOn: localDate('2026-11-25') })
const settings = { ...defaultSettings, prolongationFeeMinor: 500, prolongationFeeBasis: 'Terms, section 7' }
const eur = (amount: string, currency = 'EUR') => ({ amount, currency })
const prolongate = (fields: object, account: Partial<AccountState> = {}, takenReferences: string[] = []) =>
  decide(
    prolongateClaim,
    givenAccount({ claims: [claim], settings, ...account }),
    { accountId, claimId: claim.id, days: 14, ...fields },
    { takenReferences },
  )

describe('prolongate claim', () => {
  it('books the fee as a claim of its own that arises from the claim, due with it', () => {
    const { fee, prolongation, diary } = planOf(prolongate({ expectedFee: eur('5.00') }, {}, ['INV-1-P1']))
    expect(prolongation).toMatchObject({ days: 14, dueOn: '2026-12-09', feeMinor: 500n })
    expect(fee?.claim).toMatchObject({
      reference: 'INV-1-P2',
      parentId: claim.id,
      kind: 'fee',
      dueOn: '2026-12-09',
      originalMinor: 500n,
    })
    expect(fee?.ledger).toMatchObject({
      context: 'fee',
      entries: [
        { ledgerAccount: 'cost', amountMinor: 500n },
        { ledgerAccount: 'feeIncome', amountMinor: -500n },
      ],
    })
    expect(diary).toHaveLength(1)
  })

  it('leaves a claim alone that an instalment plan in force covers', () => {
    const instalmentPlan = givenPlan({ claimIds: [claim.id] })
    expect(refusalOf(prolongate({}, { instalmentPlan }))).toEqual({ code: 'CLAIM_IN_PLAN', field: 'claimId' })
    const offered = prolongateClaim.available(givenAccount({ claims: [claim], instalmentPlan }), givenContext)
    expect(refusalOf(offered).code).toBe('CLAIM_IN_PLAN')
    expect(prolongate({}, { instalmentPlan: givenPlan({ claimIds: [] }) }).ok).toBe(true)
  })

  it('books nothing where there is no fee', () => {
    const plan = planOf(prolongate({}, { settings: defaultSettings }))
    expect(plan.fee).toBeNull()
    expect(plan.prolongation).toMatchObject({ feeMinor: 0n, basis: null })
  })

  it.each([
    ['a fee that is not the one told', { expectedFee: eur('4.99') }, 'FEE_CHANGED', 'expectedFee'],
    ['a fee in another currency', { expectedFee: eur('5.00', 'GBP') }, 'FEE_CHANGED', 'expectedFee'],
    ['a claim that is not open', { claimId: givenClaim(9).id }, 'CLAIM_NOT_OPEN', 'claimId'],
    ['a length that is not offered', { days: 8 }, 'DAYS_NOT_ALLOWED', 'days'],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(prolongate(fields))).toEqual({ code, field })
  })

  it.each([
    ['on a closed account', { status: 'closed' as const }, 'ACCOUNT_CLOSED'],
    ['when nothing is open', { claims: [] }, 'NO_OPEN_CLAIM'],
    [
      'when no claim can be',
      { claims: [givenClaim(1, { disputed: true }), givenClaim(2, { kind: 'fee' })] },
      'NO_CLAIM_TO_PROLONG',
    ],
  ])('is not possible %s', (_name, account, code) => {
    expect(refusalOf(prolongate({}, account))).toEqual({ code })
  })
})
