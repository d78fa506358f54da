import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { addDays, localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenContext,
  givenId,
  givenMandate,
  givenMethod,
} from '../../testing/given-account.ts'
import { chargePaymentMethod } from './rule.ts'

const productId = givenId('product')
const older = givenClaim(1, { dueOn: localDate('2026-09-19'), costMinor: 500n, productId })
const newer = givenClaim(2, { dueOn: localDate('2026-10-04'), productId })
const disputed = givenClaim(3, { disputed: true, productId })
const card = { ...givenMethod(2, { label: 'Visa •••• 4242', expiresOn: localDate('2026-12-31') }) }
const cardMandate = givenMandate(2, { scheme: 'card' })
const eur = (amount: string) => ({ amount, currency: 'EUR' })
const input = { accountId, mandateId: givenId('mandate'), claimId: older.id, amount: eur('105.00') }
type Pending = { readonly claimId: typeof older.id; readonly amountMinor: bigint }[]

function charge(fields: object, account: Partial<AccountState> = {}, pending: Pending = []) {
  const whole = givenAccount({
    claims: [newer, older, disputed],
    paymentMethods: [givenMethod(), card],
    mandates: [givenMandate(), cardMandate],
    ...account,
  })
  return decide(chargePaymentMethod, whole, { ...input, ...fields }, { pending })
}

describe('charge payment method', () => {
  it('asks for the whole claim on the first day that the pre-notice allows', () => {
    const plan = planOf(charge({ note: 'As agreed by phone' }))
    expect(plan.charge).toEqual({
      amountMinor: 10_500n,
      currency: 'EUR',
      collectOn: '2026-12-05',
      mandateId: givenId('mandate'),
      paymentMethodId: givenId('paymentMethod'),
      productId: null,
      provider: 'embedded',
      parts: [{ claimId: older.id, amountMinor: 10_500n }],
    })
    expect(plan.noticeDays).toBe(14)
    expect(plan.diary).toEqual([
      {
        type: 'chargeStarted',
        version: 1,
        data: {
          amount: { minor: '10500', currency: 'EUR' },
          method: 'IBAN •••• 3000',
          collectOn: '2026-12-05',
          claims: [{ id: older.id, reference: 'INV-1' }],
          note: 'As agreed by phone',
        },
        claimId: older.id,
      },
    ])
  })

  it('collects at once where another notice was agreed, and by card', () => {
    const agreed = { ...defaultSettings, sepaPreNoticeDays: 0 }
    expect(planOf(charge({}, { settings: agreed })).charge.collectOn).toBe('2026-11-21')
    expect(planOf(charge({ mandateId: cardMandate.id })).charge.collectOn).toBe('2026-11-21')
  })

  it('splits the amount for a product over its open claims, the oldest first, and passes over disputed ones', () => {
    const { parts } = planOf(charge({ claimId: null, productId, amount: eur('150.00') })).charge
    expect(parts).toEqual([
      { claimId: older.id, amountMinor: 10_500n },
      { claimId: newer.id, amountMinor: 4500n },
    ])
    expect(refusalOf(charge({ claimId: null, productId, amount: eur('205.01') })).code).toBe(
      'AMOUNT_EXCEEDS_OPEN',
    )
  })

  it('leaves to a pending charge what it is for', () => {
    const pending = [{ claimId: older.id, amountMinor: 10_000n }]
    expect(refusalOf(charge({ amount: eur('5.01') }, {}, pending)).code).toBe('AMOUNT_EXCEEDS_OPEN')
    expect(planOf(charge({ amount: eur('5.00') }, {}, pending)).charge.parts).toEqual([
      { claimId: older.id, amountMinor: 500n },
    ])
    const all = [...pending, { claimId: older.id, amountMinor: 500n }]
    expect(refusalOf(charge({ amount: eur('0.01') }, {}, all)).code).toBe('CHARGE_PENDING')
  })

  const disabledTo = (day: string) => ({
    mandates: [givenMandate(1, { status: 'disabled', disabledUntil: localDate(day) })],
  })

  it('goes by the day of collection, not by today', () => {
    expect(planOf(charge({}, disabledTo('2026-12-04'))).charge.collectOn).toBe('2026-12-05')
    expect(refusalOf(charge({}, disabledTo('2026-12-05')))).toEqual({
      code: 'MANDATE_DISABLED',
      field: 'mandateId',
    })
    expect(planOf(charge({ collectOn: '2026-12-06' }, disabledTo('2026-12-05'))).charge.collectOn).toBe(
      '2026-12-06',
    )
  })

  it.each([
    ['neither claim nor product', { claimId: null }, 'CHOOSE_ONE', 'claimId'],
    ['claim and product', { productId }, 'CHOOSE_ONE', 'claimId'],
    ['a claim that is not open', { claimId: givenId('claim', 9) }, 'CLAIM_NOT_OPEN', 'claimId'],
    [
      'a product without open claims',
      { claimId: null, productId: givenId('product', 9) },
      'CLAIM_NOT_OPEN',
      'productId',
    ],
    ['a disputed claim', { claimId: disputed.id }, 'CLAIM_DISPUTED', 'claimId'],
    ['more than is open', { amount: eur('105.01') }, 'AMOUNT_EXCEEDS_OPEN', 'amount'],
    ['nothing', { amount: eur('0.00') }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    ['another currency', { amount: { amount: '1.00', currency: 'USD' } }, 'CURRENCY_MISMATCH', 'amount'],
    ['a mandate of another account', { mandateId: givenId('mandate', 9) }, 'MANDATE_NOT_FOUND', 'mandateId'],
    ['a day before the notice is over', { collectOn: '2026-12-04' }, 'COLLECTION_TOO_EARLY', 'collectOn'],
    ['a day too far ahead', { collectOn: '2027-02-04' }, 'COLLECTION_TOO_LATE', 'collectOn'],
    [
      'a card that has expired by then',
      { mandateId: cardMandate.id, collectOn: '2027-01-01' },
      'METHOD_EXPIRED',
      'mandateId',
    ],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(charge(fields))).toEqual({ code, field })
  })

  it('refuses more than one payment can be, as it could not be booked', () => {
    const claims = [{ ...older, principalMinor: 200_000_000_000n }]
    const wanted = { amount: eur('1000000000.00') }
    expect(refusalOf(charge(wanted, { claims }))).toEqual({ code: 'TOO_LARGE', field: 'amount' })
    expect(planOf(charge({ amount: eur('999999999.99') }, { claims })).charge.amountMinor).toBe(
      99_999_999_999n,
    )
  })

  it('refuses a mandate that is dead by the day of collection', () => {
    const signedOn = addDays(givenContext.today, -3 * 365)
    expect(refusalOf(charge({}, { mandates: [givenMandate(1, { signedOn })] })).code).toBe('MANDATE_LAPSED')
  })

  it.each([
    ['on a closed account', { status: 'closed' as const }, 'ACCOUNT_CLOSED'],
    ['of a bankrupt debtor', { flags: ['bankrupt' as const] }, 'DEBTOR_PROTECTED'],
    ['in a moratorium', { flags: ['moratorium' as const] }, 'DEBTOR_PROTECTED'],
    ['when nothing is open', { claims: [] }, 'NO_OPEN_BALANCE'],
    ['when all is disputed', { claims: [disputed] }, 'EVERYTHING_DISPUTED'],
    ['without a mandate', { mandates: [] }, 'NO_MANDATE'],
  ])('is not offered %s', (_name, account, code) => {
    expect(refusalOf(charge({}, account)).code).toBe(code)
  })
})
