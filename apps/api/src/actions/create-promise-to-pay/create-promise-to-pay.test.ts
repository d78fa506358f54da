import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenPaymentMethod } from '../../testing/given/given-work.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'
import { untilAnswered } from '../../testing/given/until-answered.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

describe('createPromiseToPay', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const promise = <Selected = object>(input: object, selection?: string) =>
    act<Selected>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { amount: euros('80.00'), dueOn: '2026-11-27', ...input },
      selection,
    )

  it('keeps the promise with its claims, tells it, and has it settled after its day', async () => {
    const account = await givenAccount(api, organisation)
    const paymentMethodId = await givenPaymentMethod(api, organisation, account)
    const [claimId = ''] = account.claimIds
    const made = await promise<{ promise: { id: string } }>(
      { accountId: account.id, claimIds: [claimId], paymentMethodId, note: 'Pays after pay day' },
      'promise { id status amount { amount } paid { amount } dueOn madeAt madeBy { id } claims { id } paymentMethod { id } }',
    )
    expect(made).toMatchObject({
      __typename: 'CreatePromiseToPaySuccess',
      account: { version: 2 },
      promise: {
        status: 'open',
        amount: { amount: '80.00' },
        paid: { amount: '0.00' },
        dueOn: '2026-11-27',
        madeAt: api.now,
        madeBy: { id: organisation.agent.userId },
        claims: [{ id: claimId }],
        paymentMethod: { id: paymentMethodId },
      },
    })
    const [event] = await diaryOf(api, account.id)
    expect(event).toMatchObject({
      type: 'promiseMade',
      claim_id: claimId,
      subject_id: made.promise.id,
      data: { note: 'Pays after pay day', paymentMethod: 'Visa •••• 4242' },
    })
    const { rows } = await api.owner.query('select run_at from graphile_worker.jobs where key = $1', [
      made.promise.id,
    ])
    expect(rows).toEqual([{ run_at: new Date('2026-11-28T00:00:00Z') }])
  })

  it('refuses days and amounts that cannot be promised', async () => {
    const account = await givenAccount(api, organisation)
    const refusals = [
      [{ dueOn: '2026-11-20' }, 'DUE_IN_PAST', 'dueOn'],
      [{ dueOn: '2026-12-22' }, 'DUE_TOO_FAR', 'dueOn'],
      [{ amount: euros('200.01') }, 'AMOUNT_EXCEEDS_BALANCE', 'amount'],
      [{ amount: { amount: '10.00', currency: 'GBP' } }, 'CURRENCY_MISMATCH', 'amount'],
    ] as const
    for (const [input, code, field] of refusals) {
      const answer = await promise({ accountId: account.id, ...input })
      expect(answer).toMatchObject({ __typename: 'RefusedError', code, field })
    }
    expect(await promise({ accountId: account.id, amount: euros('0.00') })).toMatchObject({
      issues: [{ field: 'amount', code: 'AMOUNT_NOT_POSITIVE' }],
    })
    expect(await promise({ accountId: account.id, dueOn: '2026-11-21' })).toMatchObject({
      __typename: 'CreatePromiseToPaySuccess',
    })
  })

  it('refuses claims and payment methods of another account, and disputed claims', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [
        { amountMinor: 10_000, dueOn: '2026-09-01', disputed: true },
        { amountMinor: 10_000, dueOn: '2026-10-01' },
      ],
    })
    const stranger = await givenAccount(api, organisation)
    const other = { accountId: account.id }
    const [disputed] = account.claimIds
    const [claimOfStranger] = stranger.claimIds
    const method = await givenPaymentMethod(api, organisation, stranger)
    expect(await promise({ ...other, claimIds: [disputed] })).toMatchObject({ code: 'CLAIM_DISPUTED' })
    expect(await promise({ ...other, claimIds: [claimOfStranger] })).toMatchObject({ code: 'CLAIM_NOT_OPEN' })
    expect(await promise({ ...other, paymentMethodId: method })).toMatchObject({
      code: 'PAYMENT_METHOD_NOT_FOUND',
      field: 'paymentMethodId',
    })
  })

  it('takes one promise when a hundred people press at once, and tells it once', async () => {
    const account = await givenAccount(api, organisation)
    const ask = (n: number) =>
      promise({ accountId: account.id, idempotencyKey: `promise-${n}-of-${account.id}` })
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => untilAnswered(() => ask(n))))
    const kinds = answers.map((answer) => answer.code ?? answer.__typename)
    expect(kinds.filter((kind) => kind === 'CreatePromiseToPaySuccess')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'PROMISE_ALREADY_OPEN')).toHaveLength(99)
    expect(await receiptsOf(api, account.id)).toEqual({ createPromiseToPay: 1 })
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual(['promiseMade'])
  })

  it('is refused when nothing is open', async () => {
    const account = await givenAccount(api, organisation, { claims: [] })
    expect(await promise({ accountId: account.id })).toMatchObject({ code: 'NO_OPEN_BALANCE', field: null })
  })

  it('takes a promise back, once, and makes room for another', async () => {
    const account = await givenAccount(api, organisation)
    const { promise: made } = await promise<{ promise: { id: string } }>(
      { accountId: account.id },
      'promise { id }',
    )
    const cancel = (note?: string) =>
      act(
        api,
        organisation.agent,
        'cancelPromiseToPay',
        { accountId: account.id, promiseId: made.id, note },
        'promise { status version }',
      )
    expect(await cancel('Lost the job')).toMatchObject({ promise: { status: 'cancelled', version: 2 } })
    expect(await rowOf(api, 'promise', made.id)).toMatchObject({ closed_at: new Date(api.now) })
    expect(await cancel()).toMatchObject({ code: 'NO_OPEN_PROMISE' })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'promiseCancelled',
      data: { note: 'Lost the job' },
    })
    expect(await promise({ accountId: account.id })).toMatchObject({
      __typename: 'CreatePromiseToPaySuccess',
    })
    expect(await cancel()).toMatchObject({ code: 'PROMISE_NOT_OPEN', field: 'promiseId' })
  })
})
