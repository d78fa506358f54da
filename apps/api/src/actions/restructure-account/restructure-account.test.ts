import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError, newKey } from '../../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { simulateRestructure, type PlanWish } from '../../testing/given/given-plan.ts'
import { differencesOf } from '../../testing/given/reconciled.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })
const wish: PlanWish = { interval: 'monthly', firstOn: '2026-11-30', count: 3 }

describe('restructureAccount', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  async function accepted(account: TestAccount, wished = wish) {
    const { simulation } = await simulateRestructure(api, organisation, account.id, wished)
    return { accountId: account.id, ...wished, simulationHash: simulation?.hash ?? '' }
  }
  const restructure = <Selected = object>(input: object, selection?: string) =>
    act<Selected>(api, organisation.agent, 'restructureAccount', input, selection)

  it('simulates every instalment with what remains, leaving disputed claims out, and writes nothing', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [
        { amountMinor: 10_000, dueOn: '2026-09-01' },
        { amountMinor: 5_000, dueOn: '2026-10-01', disputed: true },
      ],
    })
    const { simulation, refusal } = await simulateRestructure(api, organisation, account.id, wish)
    expect(refusal).toBeNull()
    expect(simulation).toMatchObject({
      total: euros('100.00'),
      instalments: [
        { number: 1, dueOn: '2026-11-30', amount: euros('33.33'), remaining: euros('66.67') },
        { number: 2, dueOn: '2026-12-30', amount: euros('33.33'), remaining: euros('33.34') },
        { number: 3, dueOn: '2027-01-30', amount: euros('33.34'), remaining: euros('0.00') },
      ],
      claims: [{ id: account.claimIds[0], open: euros('100.00') }],
      disputedClaims: [{ id: account.claimIds[1], open: euros('50.00') }],
    })
    expect(await receiptsOf(api, account.id)).toEqual({})
    const { refusal: tooMany } = await simulateRestructure(api, organisation, account.id, {
      ...wish,
      count: 100,
    })
    expect(tooMany).toMatchObject({ code: 'TOO_MANY_INSTALMENTS' })
  })

  it('keeps the plan, tells it, ends promises, books nothing and has it looked at when it is due', async () => {
    const account = await givenAccount(api, organisation)
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-27' },
      'promise { id }',
    )
    const made = await restructure<{ plan: { id: string } }>(
      { ...(await accepted(account)), note: 'After pay day' },
      `plan { id status total { amount } paid { amount } interval note madeBy { id } claims { id } graceDays missedLimit closedAt
         instalments { number dueOn amount { amount } paid { amount } paidOn status } }
       account { oldestDueOn daysOverdue promises { status } instalmentPlan { id } instalmentPlans { id }
         balance { total { amount } ageing { key amount { amount } claimCount } } }`,
    )
    const instalment = (number: number, dueOn: string, amount: string) => ({
      number,
      dueOn,
      amount: { amount },
      paid: { amount: '0.00' },
      paidOn: null,
      status: 'scheduled',
    })
    expect(made).toMatchObject({
      __typename: 'RestructureAccountSuccess',
      plan: {
        status: 'active',
        total: { amount: '200.00' },
        paid: { amount: '0.00' },
        interval: 'monthly',
        note: 'After pay day',
        madeBy: { id: organisation.agent.userId },
        claims: account.claimIds.map((id) => ({ id })),
        graceDays: 3,
        missedLimit: 2,
        closedAt: null,
        instalments: [
          instalment(1, '2026-11-30', '66.66'),
          instalment(2, '2026-12-30', '66.66'),
          instalment(3, '2027-01-30', '66.68'),
        ],
      },
      account: {
        // Of the first instalment, no longer of the claim due in September.
        oldestDueOn: '2026-11-30',
        daysOverdue: 0,
        promises: [{ status: 'cancelled' }],
        instalmentPlan: { id: made.plan.id },
        instalmentPlans: [{ id: made.plan.id }],
        balance: { total: { amount: '200.00' } },
      },
    })
    const diary = await diaryOf(api, account.id)
    expect(diary.slice(-2)).toMatchObject([
      {
        type: 'planAgreed',
        subject_id: made.plan.id,
        data: { count: 3, firstOn: '2026-11-30', note: 'After pay day' },
      },
      { type: 'promiseCancelled', subject_id: promise.id },
    ])
    const { rows: jobs } = await api.owner.query(
      'select run_at, task_identifier from graphile_worker.jobs where key = $1',
      [made.plan.id],
    )
    expect(jobs).toEqual([
      { run_at: new Date('2026-11-30T00:00:00Z'), task_identifier: 'settleInstalmentPlan' },
    ])
    const { rows: booked } = await api.owner.query('select 1 from ledger_transaction where account_id = $1', [
      account.id,
    ])
    expect(booked).toHaveLength(2)
    expect(await differencesOf(api)).toEqual([])
  })

  it('ages by the unpaid instalments, and by the claims beside the plan', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [
        { amountMinor: 10_000, dueOn: '2026-09-01' },
        { amountMinor: 5_000, dueOn: '2026-10-20', disputed: true },
      ],
    })
    const { account: after } = await restructure<{
      account: {
        oldestDueOn: string
        balance: { ageing: { key: string; amount: { amount: string }; claimCount: number }[] }
      }
    }>(
      await accepted(account, { ...wish, firstOn: '2026-11-21' }),
      'account { oldestDueOn balance { ageing { key amount { amount } claimCount } } }',
    )
    expect(after.oldestDueOn).toBe('2026-10-20')
    expect(after.balance.ageing.filter(({ claimCount }) => claimCount > 0)).toEqual([
      { key: 'notDue', amount: { amount: '100.00' }, claimCount: 3 },
      { key: 'days31To60', amount: { amount: '50.00' }, claimCount: 1 },
    ])
  })

  it('refuses a simulation that anything has moved under, and takes the next one', async () => {
    const account = await givenAccount(api, organisation)
    const stale = await accepted(account)
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      amount: euros('10.00'),
      kind: 'cash',
    })
    expect(await restructure(stale)).toMatchObject({
      __typename: 'RefusedError',
      code: 'SIMULATION_CHANGED',
      field: 'simulationHash',
    })
    // A note has no bearing on the plan.
    const fresh = await accepted(account)
    await act(api, organisation.agent, 'addNote', { accountId: account.id, text: 'Agreed by phone' })
    expect(await restructure(fresh)).toMatchObject({ __typename: 'RestructureAccountSuccess' })
  })

  it('agrees one plan when ten people press at once, and once for a key', async () => {
    const account = await givenAccount(api, organisation)
    const input = await accepted(account)
    const answers = await Promise.all(Array.from({ length: 10 }, () => restructure(input)))
    const kinds = answers.map((answer) => answer.code ?? answer.__typename)
    expect(kinds.filter((kind) => kind === 'RestructureAccountSuccess')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'PLAN_ALREADY_ACTIVE')).toHaveLength(9)

    const other = await givenAccount(api, organisation)
    const once = { ...(await accepted(other)), idempotencyKey: newKey() }
    const [first, second] = [await restructure(once), await restructure(once)]
    expect(second).toEqual(first)
    expect(await receiptsOf(api, other.id)).toEqual({ restructureAccount: 1 })
  })

  it('knows no account of another organisation, and is not for readers', async () => {
    const account = await givenAccount(api, organisation)
    const input = await accepted(account)
    const stranger = await givenOrganisation(api)
    expect(await actError(api, stranger.agent, 'restructureAccount', input)).toBe('NOT_FOUND')
    expect(await actError(api, organisation.readOnly, 'restructureAccount', input)).toBe('FORBIDDEN')
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ version: 1 })
  })
})
