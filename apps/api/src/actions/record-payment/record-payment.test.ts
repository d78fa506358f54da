import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenPaymentMethod } from '../../testing/given/given-work.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'
import { runAction } from '../run-action.ts'
import { settlePromiseHandler } from '../settle-promise/perform.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

describe('recordPayment', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const pay = <Selected = object>(input: object, selection?: string) =>
    act<Selected>(
      api,
      organisation.agent,
      'recordPayment',
      { kind: 'bankTransfer', amount: euros('130.00'), ...input },
      selection,
    )

  const settle = (accountId: string, promiseId: string) =>
    runAction(api.services.database.prisma, settlePromiseHandler, {
      actor: { kind: 'system', name: 'Promises', orgId: organisation.id },
      input: { accountId, promiseId },
      idempotencyKey: `settle-promise/${promiseId}`,
      now: api.now,
    })

  it('books the money, settles the oldest claim first and tells it', async () => {
    const account = await givenAccount(api, organisation)
    const paymentMethodId = await givenPaymentMethod(api, organisation, account)
    const paid = await pay<{ entries: { amount: { amount: string }; balanceAfter: { amount: string } }[] }>(
      { accountId: account.id, paymentMethodId, externalReference: 'SEPA 8871', effectiveOn: '2026-11-19' },
      'entries { amount { amount } balanceAfter { amount } } unallocated { amount currency }',
    )
    expect(paid).toMatchObject({
      __typename: 'RecordPaymentSuccess',
      account: { version: 2 },
      entries: [
        { amount: { amount: '-100.00' }, balanceAfter: { amount: '100.00' } },
        { amount: { amount: '-30.00' }, balanceAfter: { amount: '70.00' } },
      ],
      unallocated: euros('0.00'),
    })

    const [first = '', second = ''] = account.claimIds
    expect(await rowOf(api, 'claim', first)).toMatchObject({
      state: 'settled',
      principal_minor: '0',
      settled_on: new Date('2026-11-19T00:00:00'),
    })
    expect(await rowOf(api, 'claim', second)).toMatchObject({ state: 'open', principal_minor: '7000' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '7000',
      credited_minor: '13000',
      open_claim_count: 1,
      last_worked_at: new Date(api.now),
    })
    const { rows } = await api.owner.query(
      "select action, context, external_reference, payment_method_id, actor_user_id from ledger_transaction where account_id = $1 and context = 'payment'",
      [account.id],
    )
    expect(rows).toEqual([
      {
        action: 'recordPayment',
        context: 'payment',
        external_reference: 'SEPA 8871',
        payment_method_id: paymentMethodId,
        actor_user_id: organisation.agent.userId,
      },
    ])
    const diary = await diaryOf(api, account.id)
    expect(diary.map(({ type }) => type)).toEqual(['paymentRecorded', 'claimSettled'])
    expect(diary[0]?.data).toMatchObject({
      amount: { minor: '13000', currency: 'EUR' },
      kind: 'bankTransfer',
    })
    expect(diary[1]).toMatchObject({ claim_id: first, subject_id: first })
    expect(await receiptsOf(api, account.id)).toEqual({ recordPayment: 1 })
  })

  it('reads null as left out', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    const nothing = { claimIds: null, effectiveOn: null, note: null, paymentMethodId: null }
    expect(await pay({ accountId, ...nothing })).toMatchObject({ __typename: 'RecordPaymentSuccess' })
  })

  it('holds what no claim can take as credit', async () => {
    const account = await givenAccount(api, organisation)
    const paid = await pay({ accountId: account.id, amount: euros('250.00') }, 'unallocated { amount }')
    expect(paid).toMatchObject({ unallocated: { amount: '50.00' } })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '-5000',
      unapplied_minor: '5000',
      oldest_due_on: null,
      open_claim_count: 0,
    })
  })

  it('pays no disputed claim unless the debtor named it', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [
        { amountMinor: 10_000, dueOn: '2026-09-01', disputed: true },
        { amountMinor: 10_000, dueOn: '2026-10-01' },
      ],
    })
    const [disputed = '', other = ''] = account.claimIds
    await pay({ accountId: account.id, amount: euros('40.00') })
    expect(await rowOf(api, 'claim', disputed)).toMatchObject({ principal_minor: '10000' })
    expect(await rowOf(api, 'claim', other)).toMatchObject({ principal_minor: '6000' })
    await pay({ accountId: account.id, amount: euros('10.00'), claimIds: [disputed] })
    expect(await rowOf(api, 'claim', disputed)).toMatchObject({ principal_minor: '9000' })
  })

  it('keeps a promise when enough comes in, and part of one when it does not', async () => {
    const account = await givenAccount(api, organisation)
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-27' },
      'promise { id }',
    )
    await pay({ accountId: account.id, amount: euros('20.00') })
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'open', paid_minor: '2000' })
    await pay({ accountId: account.id, amount: euros('60.00') })
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({
      status: 'kept',
      paid_minor: '8000',
      closed_at: new Date(api.now),
    })
    const types = (await diaryOf(api, account.id)).map(({ type }) => type)
    expect(types).toEqual(['promiseMade', 'paymentRecorded', 'paymentRecorded', 'promiseKept'])
  })

  it('keeps a promise that was found broken when money that was in time is booked late', async () => {
    const account = await givenAccount(api, organisation)
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-22' },
      'promise { id }',
    )
    const before = api.now
    api.now = '2026-11-24T09:00:00.000Z'
    try {
      await settle(account.id, promise.id)
      expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'broken' })
      await pay({ accountId: account.id, amount: euros('50.00') })
      expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'broken', paid_minor: '0' })
      await pay({ accountId: account.id, amount: euros('80.00'), effectiveOn: '2026-11-22' })
    } finally {
      api.now = before
    }
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'kept', paid_minor: '8000' })
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toContain('promiseKept')
  })

  it.each([
    ['amount', 'AMOUNT_NOT_POSITIVE', { amount: euros('0') }],
    ['amount', 'AMOUNT_NOT_POSITIVE', { amount: euros('-5.00') }],
    ['amount', 'TOO_LARGE', { amount: euros('90071992547409.92') }],
    ['amount', 'TOO_LARGE', { amount: euros('9'.repeat(100_000)) }],
    ['amount', 'TOO_MANY_DECIMALS', { amount: euros('1.005') }],
    ['amount', 'TOO_MANY_DECIMALS', { amount: { amount: '1.5', currency: 'JPY' } }],
    ['amount', 'NOT_A_NUMBER', { amount: euros('1e3') }],
    ['amount', 'UNKNOWN_CURRENCY', { amount: { amount: '1.00', currency: 'EURO' } }],
    ['kind', 'NOT_ONE_OF', { kind: 'shells' }],
    ['claimIds.0', 'NOT_AN_ID', { claimIds: ['INV-1'] }],
    ['paymentMethodId', 'NOT_AN_ID', { paymentMethodId: 'x' }],
    ['externalReference', 'TOO_LONG', { externalReference: 'x'.repeat(141) }],
  ])('finds fault with %s: %s', async (field, code, input) => {
    const account = await givenAccount(api, organisation)
    expect(await pay({ accountId: account.id, ...input })).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ field, code }],
    })
    expect(await receiptsOf(api, account.id)).toEqual({})
  })

  it('refuses another currency, money from the future, and what is not on this account', async () => {
    const account = await givenAccount(api, organisation)
    const stranger = await givenAccount(api, organisation)
    const [claimOfStranger] = stranger.claimIds
    const methodOfStranger = await givenPaymentMethod(api, organisation, stranger)
    const refusals = [
      [{ amount: { amount: '1.00', currency: 'USD' } }, 'CURRENCY_MISMATCH', 'amount'],
      [{ effectiveOn: '2026-11-22' }, 'EFFECTIVE_IN_FUTURE', 'effectiveOn'],
      [{ claimIds: [claimOfStranger] }, 'CLAIM_NOT_OPEN', 'claimIds'],
      [{ paymentMethodId: methodOfStranger }, 'PAYMENT_METHOD_NOT_FOUND', 'paymentMethodId'],
    ] as const
    for (const [input, code, field] of refusals) {
      expect(await pay({ accountId: account.id, ...input })).toMatchObject({
        __typename: 'RefusedError',
        code,
        field,
      })
    }
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '20000', version: 1 })
  })

  it('answers a day that does not exist, and an amount that is no text, as bad input', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    const bad = (input: object) =>
      actError(api, organisation.agent, 'recordPayment', {
        accountId,
        kind: 'cash',
        amount: euros('1.00'),
        ...input,
      })
    expect(await bad({ effectiveOn: '2026-02-30' })).toBe('BAD_USER_INPUT')
    expect(await bad({ amount: { amount: 12.3, currency: 'EUR' } })).toBe('BAD_USER_INPUT')
  })
})
