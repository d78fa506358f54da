import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { balanceEffect } from '../../ledger/balance.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { localDate } from '../../shared/local-date.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenId,
  givenMethod,
  givenPromise,
} from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { recordPayment } from './rule.ts'

const older = givenClaim(1, { dueOn: localDate('2026-09-19'), costMinor: 500n })
const newer = givenClaim(2, { dueOn: localDate('2026-10-04') })
const cheque = givenMethod(1, { label: 'Cheque book' })
const eur = (amount: string) => ({ amount, currency: 'EUR' })
const input = { accountId, amount: eur('105.00'), kind: 'bankTransfer' }
const record = (fields: object, account: Partial<AccountState> = {}) =>
  decide(recordPayment, givenAccount({ claims: [newer, older], paymentMethods: [cheque], ...account }), {
    ...input,
    ...fields,
  })

describe('record payment', () => {
  it('books the money, settles the oldest claim and tells both', () => {
    const plan = planOf(
      record({ effectiveOn: '2026-11-18', externalReference: 'NTRF 4471', note: 'Came late' }),
    )
    expect(plan.ledger).toMatchObject({ context: 'payment', effectiveOn: '2026-11-18' })
    expect(balanceEffect(plan.ledger.entries)).toBe(-10_500n)
    expect(
      plan.allocation.lines.map(({ claimId, component, amountMinor }) => [claimId, component, amountMinor]),
    ).toEqual([
      [older.id, 'cost', 500n],
      [older.id, 'principal', 10_000n],
    ])
    expect(plan.payment).toEqual({
      kind: 'bankTransfer',
      externalReference: 'NTRF 4471',
      paymentMethodId: null,
    })
    expect(plan.diary).toEqual([
      {
        type: 'paymentRecorded',
        version: 1,
        data: {
          amount: { minor: '10500', currency: 'EUR' },
          kind: 'bankTransfer',
          effectiveOn: '2026-11-18',
          claims: [{ id: older.id, reference: 'INV-1' }],
          unallocated: null,
          note: 'Came late',
        },
        claimId: older.id,
      },
      {
        type: 'claimSettled',
        version: 1,
        data: { claim: { id: older.id, reference: 'INV-1' } },
        claimId: older.id,
        subjectId: older.id,
      },
    ])
  })

  it('is valued today when no date is given', () => {
    expect(planOf(record({})).ledger.effectiveOn).toBe('2026-11-21')
  })

  it.each([
    ['a deposit from before the first claim', '2025-08-01', {}],
    ['the largest amount', '2026-11-21', { amount: eur('999999999.99') }],
  ])('takes %s', (_name, effectiveOn, fields) => {
    expect(planOf(record({ ...fields, effectiveOn })).ledger.effectiveOn).toBe(effectiveOn)
  })

  it('looks a year back on an account without any claim', () => {
    const account = { claims: [] }
    expect(planOf(record({ effectiveOn: '2025-11-21' }, account)).ledger.effectiveOn).toBe('2025-11-21')
    expect(refusalOf(record({ effectiveOn: '2025-11-20' }, account)).code).toBe('EFFECTIVE_TOO_EARLY')
  })

  it('goes where the debtor says', () => {
    const { allocation, diary } = planOf(record({ claimIds: [newer.id], amount: eur('60.00') }))
    expect(allocation.lines.map(({ claimId }) => claimId)).toEqual([newer.id])
    expect(diary.map(({ type }) => type)).toEqual(['paymentRecorded'])
  })

  it('follows the allocation order of the account', () => {
    const settings = { ...defaultSettings, allocationOrder: 'principalInterestCosts' as const }
    expect(planOf(record({ amount: eur('1.00') }, { settings })).allocation.lines[0]?.component).toBe(
      'principal',
    )
  })

  it('keeps what no claim takes as credit', () => {
    const { allocation, diary } = planOf(record({ amount: eur('300.00') }))
    expect(allocation.unallocatedMinor).toBe(9500n)
    expect(diary[0]?.data).toMatchObject({ unallocated: { minor: '9500', currency: 'EUR' } })
  })

  it.each([
    ['on an account without open claims', { claims: [] }],
    ['on a closed account', { status: 'closed' as const, claims: [] }],
    ['when every claim is disputed', { claims: [{ ...older, disputed: true }] }],
  ])('holds all of it as credit %s', (_name, account) => {
    expect(planOf(record({}, account)).allocation).toEqual({ lines: [], unallocatedMinor: 10_500n })
  })

  it('keeps a promise that it fulfils', () => {
    const promise = givenPromise(1, { claimIds: [older.id], amountMinor: 10_500n })
    const { promises, diary } = planOf(record({}, { promises: [promise] }))
    expect(promises).toEqual([{ promiseId: promise.id, paidMinor: 10_500n, status: 'kept' }])
    expect(diary.at(-1)).toMatchObject({ type: 'promiseKept', subjectId: promise.id })
  })

  it('adds to a promise without telling it kept when something is missing', () => {
    const promise = givenPromise(1, { amountMinor: 20_000n })
    const { promises, diary } = planOf(record({}, { promises: [promise] }))
    expect(promises).toEqual([{ promiseId: promise.id, paidMinor: 10_500n, status: 'open' }])
    expect(diary.map(({ type }) => type)).toEqual(['paymentRecorded', 'claimSettled'])
  })

  it.each([
    ['another currency', { amount: { amount: '10', currency: 'USD' } }, 'CURRENCY_MISMATCH', 'amount'],
    ['nothing', { amount: eur('0.00') }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    ['less than nothing', { amount: eur('-5') }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    ['more than a bank carries', { amount: eur('1000000000.00') }, 'TOO_LARGE', 'amount'],
    [
      'money of a year before anything was owed',
      { effectiveOn: '2025-07-31' },
      'EFFECTIVE_TOO_EARLY',
      'effectiveOn',
    ],
    ['a year typed wrongly', { effectiveOn: '2016-11-18' }, 'EFFECTIVE_TOO_EARLY', 'effectiveOn'],
    ['more than fits', { amount: eur('1'.repeat(20)) }, 'TOO_LARGE', 'amount'],
    ['a fraction of a cent', { amount: eur('0.001') }, 'TOO_MANY_DECIMALS', 'amount'],
    ['money from tomorrow', { effectiveOn: '2026-11-22' }, 'EFFECTIVE_IN_FUTURE', 'effectiveOn'],
    [
      'a direction to a claim that is not open',
      { claimIds: [givenId('claim', 9)] },
      'CLAIM_NOT_OPEN',
      'claimIds',
    ],
    [
      'a payment method of another account',
      { paymentMethodId: givenId('paymentMethod', 9) },
      'PAYMENT_METHOD_NOT_FOUND',
      'paymentMethodId',
    ],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(record(fields))).toEqual({ code, field })
  })
})
