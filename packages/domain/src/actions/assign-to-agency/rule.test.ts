import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenClaim, givenId, givenPromise } from '../../testing/given-account.ts'
import { givenPlan } from '../../testing/given-plan.ts'
import { assignToAgency } from './rule.ts'

const agency = { id: givenId('agency'), name: 'Aster', commissionBps: 1250, isArchived: false }
const owing = (fields: Partial<AccountState> = {}) => givenAccount({ claims: [givenClaim(1)], ...fields })
const assign = (account = owing(), found: object | null = agency, pendingMinor: readonly bigint[] = []) =>
  decide(
    assignToAgency,
    account,
    { accountId, agencyId: agency.id, note: 'No answer since May' },
    {
      agency: found as typeof agency | null,
      pending: pendingMinor.map((amountMinor) => ({ claimId: givenClaim(1).id, amountMinor })),
    },
  )

describe('assign to agency', () => {
  it('keeps what is owed and agreed on the day', () => {
    const account = owing()
    const plan = planOf(assign(account))
    expect(plan.assignment).toEqual({
      agencyId: agency.id,
      currency: 'EUR',
      balanceMinor: account.balanceMinor,
      commissionBps: 1250,
      note: 'No answer since May',
    })
    expect(plan.diary[0]?.data).toMatchObject({ agency: 'Aster', note: 'No answer since May' })
  })

  const placed = {
    assignmentId: givenId('agencyAssignment'),
    agencyId: agency.id,
    name: 'Birch',
    since: localDate('2026-11-01'),
  }
  it.each([
    ['an account that is closed', owing({ status: 'closed' }), 'ACCOUNT_CLOSED'],
    ['one that an agency has already', owing({ agency: placed }), 'AT_AGENCY'],
    ['one that is paid', givenAccount(), 'NOTHING_OWED'],
    ['one with more credit than debt', owing({ balanceMinor: -1n }), 'NOTHING_OWED'],
    ['a bankrupt debtor', owing({ flags: ['bankrupt'] }), 'DEBTOR_BANKRUPT'],
    ['a deceased debtor', owing({ flags: ['deceased'] }), 'DEBTOR_DECEASED'],
    [
      'a disputed claim',
      owing({ claims: [givenClaim(1), givenClaim(2, { disputed: true })] }),
      'ACCOUNT_DISPUTED',
    ],
    ['a moratorium', owing({ flags: ['moratorium'] }), 'HOLD_IN_FORCE'],
    ['a debtor with an attorney', owing({ flags: ['represented'] }), 'HOLD_IN_FORCE'],
    ['an instalment plan', owing({ instalmentPlan: givenPlan({}) }), 'PLAN_ACTIVE'],
    ['an open promise', owing({ promises: [givenPromise(1)] }), 'PROMISE_OPEN'],
  ])('refuses %s', (_name, account, code) => {
    expect(refusalOf(assign(account))).toEqual({ code })
  })

  it('goes on when a promise was broken', () => {
    expect(assign(owing({ promises: [givenPromise(1, { status: 'broken' })] })).ok).toBe(true)
  })

  it('refuses an account of which money is being charged, which the agency would collect again', () => {
    expect(refusalOf(assign(owing(), agency, [2_000n, 350n]))).toEqual({ code: 'CHARGE_PENDING' })
  })

  it.each([
    [null, 'AGENCY_NOT_FOUND'],
    [{ ...agency, isArchived: true }, 'AGENCY_ARCHIVED'],
  ])('refuses %j', (found, code) => {
    expect(refusalOf(assign(owing(), found))).toEqual({ code, field: 'agencyId' })
  })
})
