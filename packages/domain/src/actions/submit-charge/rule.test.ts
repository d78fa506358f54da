import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import type { StoredCharge } from '../../charge/charge-state.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenMandate,
  givenMethod,
} from '../../testing/given-account.ts'
import { givenCharge } from '../../testing/given-charge.ts'
import { submitCharge } from './rule.ts'

const claim = givenClaim(1)

function submit(
  charge: Partial<StoredCharge> = {},
  account: Partial<AccountState> = {},
  handedOverMinor = 0n,
) {
  const stored = givenCharge(charge)
  const handedOver = [{ claimId: claim.id, amountMinor: handedOverMinor }]
  const whole = givenAccount({
    claims: [claim],
    paymentMethods: [givenMethod()],
    mandates: [givenMandate()],
    ...account,
  })
  return decide(submitCharge, whole, { accountId, chargeId: stored.id }, { charge: stored, handedOver })
}

describe('submit charge', () => {
  it('hands it over on its day and counts the mandate as used', () => {
    expect(planOf(submit())).toMatchObject({
      failureCode: null,
      usedOn: '2026-11-21',
      diary: [{ type: 'chargeSubmitted', data: { amount: { minor: '10000', currency: 'EUR' } } }],
    })
  })

  it.each([
    [
      'the mandate was disabled meanwhile',
      { mandates: [givenMandate(1, { status: 'disabled' })] },
      'mandateUnusable',
    ],
    ['a moratorium has begun meanwhile', { flags: ['moratorium'] }, 'debtorProtected'],
    ['the claim was paid meanwhile', { claims: [] }, 'claimChanged'],
    ['the claim was disputed meanwhile', { claims: [{ ...claim, disputed: true }] }, 'claimChanged'],
    ['less is open by now', { claims: [{ ...claim, principalMinor: 9_999n }] }, 'claimChanged'],
    [
      'the card has expired meanwhile',
      { paymentMethods: [givenMethod(1, { expiresOn: localDate('2026-11-20') })] },
      'methodExpired',
    ],
  ] as const)('lets it fail when %s', (_name, account, failureCode) => {
    expect(planOf(submit({}, account))).toMatchObject({
      failureCode,
      usedOn: null,
      diary: [{ type: 'chargeFailed', data: { reason: failureCode } }],
    })
  })

  it('lets it fail when another charge that is under way takes what is open', () => {
    const account = { claims: [{ ...claim, principalMinor: 15_000n }] }
    expect(planOf(submit({}, account, 5000n)).failureCode).toBeNull()
    expect(planOf(submit({}, account, 5001n)).failureCode).toBe('claimChanged')
  })

  it.each([
    ['one that is settled', { state: 'failed' as const }, 'CHARGE_NOT_PENDING'],
    ['one that was handed over', { submitted: true }, 'CHARGE_ALREADY_SUBMITTED'],
    ['one that is not due', { collectOn: localDate('2026-11-22') }, 'CHARGE_NOT_DUE'],
  ])('refuses %s', (_name, charge, code) => {
    expect(refusalOf(submit(charge))).toEqual({ code, field: 'chargeId' })
  })
})
