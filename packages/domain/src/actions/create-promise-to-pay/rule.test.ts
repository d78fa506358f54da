import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { defaultSettings } from '../../settings/settings.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenContext,
  givenId,
  givenMethod,
  givenPromise,
} from '../../testing/given-account.ts'
import { givenPlan } from '../../testing/given-plan.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { createPromiseToPay } from './rule.ts'

const [first, second] = [givenClaim(1), givenClaim(2)]
const disputed = givenClaim(3, { disputed: true, principalMinor: 50_000n })
const card = givenMethod(1, { label: 'Visa 4242' })
const claims = [first, second, disputed]
const input = { accountId, amount: { amount: '50.00', currency: 'EUR' }, dueOn: '2026-11-27' }
const promise = (fields: object, account: Partial<AccountState> = {}) =>
  decide(createPromiseToPay, givenAccount({ claims, paymentMethods: [card], ...account }), {
    ...input,
    ...fields,
  })

describe('create promise to pay', () => {
  it('takes a promise for the account', () => {
    expect(planOf(promise({ paymentMethodId: card.id, note: 'After payday' }))).toEqual({
      promise: {
        amountMinor: 5000n,
        currency: 'EUR',
        dueOn: '2026-11-27',
        madeAt: givenContext.now,
        claimIds: [],
        paymentMethodId: card.id,
      },
      diary: [
        {
          type: 'promiseMade',
          version: 1,
          data: {
            amount: { minor: '5000', currency: 'EUR' },
            dueOn: '2026-11-27',
            claims: [],
            paymentMethod: 'Visa 4242',
            note: 'After payday',
          },
        },
      ],
    })
  })

  it('takes a promise for claims, each once, and points the diary at a single one', () => {
    const plan = planOf(promise({ claimIds: [first.id, first.id] }))
    expect(plan.promise.claimIds).toEqual([first.id])
    expect(plan.diary[0]).toMatchObject({
      claimId: first.id,
      data: { claims: [{ id: first.id, reference: 'INV-1' }] },
    })
  })

  it('takes a second promise for a claim that no promise covers', () => {
    const open = [givenPromise(1, { claimIds: [first.id] })]
    expect(promise({ claimIds: [second.id] }, { promises: open }).ok).toBe(true)
  })

  it.each([
    ['today', { dueOn: '2026-11-21' }],
    ['the last day allowed', { dueOn: '2026-12-21' }],
    ['all that is open and not disputed', { amount: { amount: '200.00', currency: 'EUR' } }],
  ])('takes %s', (_name, fields) => {
    expect(promise(fields).ok).toBe(true)
  })

  it.each([
    ['yesterday', { dueOn: '2026-11-20' }, 'DUE_IN_PAST', 'dueOn'],
    ['a day too far ahead', { dueOn: '2026-12-22' }, 'DUE_TOO_FAR', 'dueOn'],
    ['another currency', { amount: { amount: '50.00', currency: 'USD' } }, 'CURRENCY_MISMATCH', 'amount'],
    [
      'more than is open',
      { amount: { amount: '200.01', currency: 'EUR' } },
      'AMOUNT_EXCEEDS_BALANCE',
      'amount',
    ],
    [
      'more than the claims owe',
      { claimIds: [first.id], amount: { amount: '100.01', currency: 'EUR' } },
      'AMOUNT_EXCEEDS_BALANCE',
      'amount',
    ],
    ['nothing', { amount: { amount: '0', currency: 'EUR' } }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    ['a claim that is not open', { claimIds: [givenId('claim', 9)] }, 'CLAIM_NOT_OPEN', 'claimIds'],
    ['a disputed claim', { claimIds: [disputed.id] }, 'CLAIM_DISPUTED', 'claimIds'],
    [
      'a payment method of another account',
      { paymentMethodId: givenId('paymentMethod', 9) },
      'PAYMENT_METHOD_NOT_FOUND',
      'paymentMethodId',
    ],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(promise(fields))).toEqual({ code, field })
  })

  it('says how much can be promised', () => {
    expect(
      promise(
        { amount: { amount: '999', currency: 'EUR' } },
        { settings: { ...defaultSettings, locale: 'en-IE' } },
      ),
    ).toMatchObject({
      error: { message: 'This is more than can be promised: €200.00.' },
    })
  })

  it('refuses a promise for the account beside one for a claim', () => {
    const open = [givenPromise(1, { claimIds: [first.id] })]
    expect(refusalOf(promise({}, { promises: open }))).toEqual({
      code: 'PROMISE_ALREADY_OPEN',
      field: 'claimIds',
    })
    expect(refusalOf(promise({ claimIds: [first.id] }, { promises: open }))).toEqual({
      code: 'PROMISE_ALREADY_OPEN',
      field: 'claimIds',
    })
  })

  it('counts credit held against what can be promised', () => {
    const account = { claims: [first], unappliedMinor: 6000n }
    expect(refusalOf(promise({ amount: { amount: '40.01', currency: 'EUR' } }, account)).code).toBe(
      'AMOUNT_EXCEEDS_BALANCE',
    )
    expect(promise({ amount: { amount: '40.00', currency: 'EUR' } }, account).ok).toBe(true)
  })

  it.each([
    ['nothing is open', { claims: [] }, 'NO_OPEN_BALANCE'],
    ['credit covers all that is open', { claims: [first], unappliedMinor: 10_000n }, 'NO_OPEN_BALANCE'],
    ['everything open is disputed', { claims: [disputed] }, 'EVERYTHING_DISPUTED'],
    ['a promise for the account is open', { promises: [givenPromise(1)] }, 'PROMISE_ALREADY_OPEN'],
    [
      'promises cover every claim',
      { claims: [first], promises: [givenPromise(1, { claimIds: [first.id] })] },
      'PROMISE_ALREADY_OPEN',
    ],
    ['the account is closed', { status: 'closed' as const }, 'ACCOUNT_CLOSED'],
  ])('is not possible when %s', (_name, account, code) => {
    expect(
      refusalOf(createPromiseToPay.available(givenAccount({ claims, ...account }), givenContext)),
    ).toEqual({ code })
    expect(refusalOf(promise({}, account))).toEqual({ code })
  })

  it('takes no promise for what an instalment plan in force covers', () => {
    const instalmentPlan = givenPlan({ claimIds: [first.id] })
    expect(refusalOf(promise({}, { instalmentPlan })).code).toBe('PLAN_ACTIVE')
    expect(refusalOf(promise({ claimIds: [first.id] }, { instalmentPlan })).code).toBe('CLAIM_IN_PLAN')
    expect(promise({ claimIds: [second.id] }, { instalmentPlan }).ok).toBe(true)
    const only = { claims: [first, disputed], instalmentPlan }
    expect(refusalOf(createPromiseToPay.available(givenAccount(only), givenContext)).code).toBe('PLAN_ACTIVE')
    expect(promise({}, { instalmentPlan: givenPlan({ status: 'broken' }) }).ok).toBe(true)
  })

  it('is possible again after a promise was broken or cancelled', () => {
    const promises = [givenPromise(1, { status: 'broken' }), givenPromise(2, { status: 'cancelled' })]
    expect(promise({}, { promises }).ok).toBe(true)
  })
})
