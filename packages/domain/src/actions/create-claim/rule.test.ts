import { describe, expect, it } from 'vitest'
import { balanceEffect } from '../../ledger/balance.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenClaim, givenContext, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { createClaim } from './rule.ts'

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const free = { referenceTaken: false, externalIdTaken: false, productId: null }
const input = { accountId, reference: 'INV-1', issuedOn: '2026-11-01', amount: eur('100.00') }
const create = (fields: object, subject: object = {}, account = givenAccount()) =>
  decide(createClaim, account, { ...input, ...fields }, { ...free, ...subject })

describe('create claim', () => {
  it('books the invoice, due after the trading terms', () => {
    const productId = givenId('product')
    const plan = planOf(create({ cost: eur('2.50'), productId }, { productId }))
    expect(plan.claim).toEqual({
      reference: 'INV-1',
      externalId: null,
      productId,
      kind: 'invoice',
      issuedOn: '2026-11-01',
      dueOn: '2026-11-15',
      currency: 'EUR',
      originalMinor: 10_250n,
      disputedAt: null,
    })
    expect(plan.ledger).toMatchObject({ context: 'invoice', effectiveOn: '2026-11-01' })
    expect(balanceEffect(plan.ledger.entries)).toBe(10_250n)
    expect(
      plan.ledger.entries
        .filter(({ component }) => component)
        .every((entry) => entry.productId === productId),
    ).toBe(true)
    expect(plan.diary[0]?.data).toEqual({
      claim: { reference: 'INV-1' },
      amount: { minor: '10250', currency: 'EUR' },
      dueOn: '2026-11-15',
    })
  })

  it('takes the due date and a dispute as given', () => {
    expect(planOf(create({ dueOn: '2026-12-01', disputed: true })).claim).toMatchObject({
      dueOn: '2026-12-01',
      disputedAt: givenContext.now,
    })
  })

  describe('with credit held on the account', () => {
    const older = givenClaim(7, { dueOn: localDate('2026-09-01'), principalMinor: 2_000n })

    it('is settled by it at once, in the allocation order, and the rest stays credit', () => {
      const plan = planOf(create({ cost: eur('2.50') }, {}, givenAccount({ unappliedMinor: 12_000n })))
      expect(plan.creditLedger).toMatchObject({ context: 'allocation', effectiveOn: '2026-11-21' })
      expect(
        plan.creditLedger?.entries.map(({ ledgerAccount, claimId, amountMinor }) => [
          ledgerAccount,
          claimId,
          amountMinor,
        ]),
      ).toEqual([
        ['cost', undefined, -250n],
        ['principal', undefined, -10_000n],
        ['unappliedCash', undefined, 10_250n],
      ])
      expect(balanceEffect(plan.creditLedger?.entries ?? [])).toBe(0n)
      expect(plan.diary.map(({ type, data }) => [type, data])).toEqual([
        ['claimCreated', expect.anything()],
        ['creditApplied', { amount: { minor: '10250', currency: 'EUR' }, claims: [{ reference: 'INV-1' }] }],
        ['claimSettled', { claim: { reference: 'INV-1' } }],
      ])
    })

    it('shares it with what is open and older', () => {
      const account = givenAccount({ claims: [older], unappliedMinor: 5_000n })
      const { creditLedger, diary } = planOf(create({}, {}, account))
      expect(creditLedger?.entries.map(({ claimId, amountMinor }) => [claimId, amountMinor])).toEqual([
        [older.id, -2_000n],
        [undefined, -3_000n],
        [undefined, 5_000n],
      ])
      expect(diary.map(({ type, claimId }) => [type, claimId])).toEqual([
        ['claimCreated', undefined],
        ['creditApplied', undefined],
        ['claimSettled', older.id],
      ])
    })

    it.each([
      ['it is disputed', { disputed: true }, {}],
      [
        'the account leaves that to people',
        {},
        { settings: { ...defaultSettings, creditToNewClaims: false } },
      ],
      ['there is no credit', {}, { unappliedMinor: 0n }],
    ])('is not touched when %s', (_when, fields, account) => {
      const plan = planOf(create(fields, {}, givenAccount({ unappliedMinor: 5_000n, ...account })))
      expect(plan.creditLedger).toBeNull()
      expect(plan.diary.map(({ type }) => type)).toEqual(['claimCreated'])
    })
  })

  it.each([
    ['another currency', { amount: { amount: '1', currency: 'USD' } }, {}, 'CURRENCY_MISMATCH', 'amount'],
    [
      'costs in another currency',
      { cost: { amount: '1', currency: 'USD' } },
      {},
      'CURRENCY_MISMATCH',
      'cost',
    ],
    ['interest below zero', { interest: eur('-1') }, {}, 'AMOUNT_NEGATIVE', 'interest'],
    ['an amount of zero', { amount: eur('0') }, {}, 'AMOUNT_NOT_POSITIVE', 'amount'],
    [
      'parts that are too large together',
      { amount: eur('90071992547409.91'), cost: eur('0.01') },
      {},
      'TOO_LARGE',
      'amount',
    ],
    ['a reference that is taken', {}, { referenceTaken: true }, 'REFERENCE_TAKEN', 'reference'],
    [
      'an external id that is taken',
      { externalId: 'x' },
      { externalIdTaken: true },
      'EXTERNAL_ID_TAKEN',
      'externalId',
    ],
    ['a product of another account', { productId: givenId('product') }, {}, 'PRODUCT_NOT_FOUND', 'productId'],
    ['an issue date after today', { issuedOn: '2026-11-22' }, {}, 'EFFECTIVE_IN_FUTURE', 'issuedOn'],
    ['a due date before the issue', { dueOn: '2026-10-31' }, {}, 'DUE_BEFORE_ISSUE', 'dueOn'],
  ])('refuses %s', (_name, fields, subject, code, field) => {
    expect(refusalOf(create(fields, subject))).toEqual({ code, field })
  })

  it('is not possible on a closed account', () => {
    expect(refusalOf(create({}, {}, givenAccount({ status: 'closed' })))).toEqual({ code: 'ACCOUNT_CLOSED' })
  })
})
