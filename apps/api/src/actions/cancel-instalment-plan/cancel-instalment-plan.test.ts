import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError, newKey } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenPlan } from '../../testing/given/given-plan.ts'
import { differencesOf } from '../../testing/given/reconciled.ts'
import { diaryOf, receiptsOf } from '../../testing/given/written.ts'

const wish = { interval: 'weekly', firstOn: '2026-11-25', count: 4 } as const

describe('cancelInstalmentPlan', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  async function givenPlanned() {
    const account = await givenAccount(api, organisation)
    const plan = await givenPlan(api, organisation, account, wish)
    return { account, plan, input: { accountId: account.id, planId: plan.id } }
  }
  const cancel = (input: object, selection = '') =>
    act(api, organisation.agent, 'cancelInstalmentPlan', input, selection)

  it('brings the due dates of the claims back, keeps what was paid, and makes room for another plan', async () => {
    const { account, plan, input } = await givenPlanned()
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      amount: { amount: '30.00', currency: 'EUR' },
      kind: 'cash',
    })
    expect(
      await cancel(
        { ...input, note: 'Lost the job' },
        `plan { id status closedAt paid { amount } }
         account { oldestDueOn daysOverdue balance { total { amount } ageing { key amount { amount } } } }`,
      ),
    ).toMatchObject({
      __typename: 'CancelInstalmentPlanSuccess',
      plan: { id: plan.id, status: 'cancelled', closedAt: api.now, paid: { amount: '30.00' } },
      account: {
        oldestDueOn: '2026-09-01',
        daysOverdue: 81,
        balance: {
          total: { amount: '170.00' },
          ageing: [
            { key: 'notDue', amount: { amount: '0.00' } },
            { key: 'days1To30', amount: { amount: '0.00' } },
            { key: 'days31To60', amount: { amount: '100.00' } },
            { key: 'days61To90', amount: { amount: '70.00' } },
            { key: 'over90', amount: { amount: '0.00' } },
          ],
        },
      },
    })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'planCancelled',
      subject_id: plan.id,
      data: { note: 'Lost the job', paid: { minor: '3000' } },
    })
    const { id } = await givenPlan(api, organisation, account, wish)
    expect(id).not.toBe(plan.id)
    expect(await differencesOf(api)).toEqual([])
  })

  it('is never judged again', async () => {
    const { account, plan, input } = await givenPlanned()
    await cancel(input)
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      amount: { amount: '200.00', currency: 'EUR' },
      kind: 'cash',
    })
    const types = (await diaryOf(api, account.id)).map(({ type }) => type)
    expect(types).not.toContain('planKept')
    const { rows } = await api.owner.query('select status from instalment_plan where id = $1', [plan.id])
    expect(rows).toEqual([{ status: 'cancelled' }])
  })

  it('cancels once, when many ask at once and when one key asks twice', async () => {
    const { account, input } = await givenPlanned()
    const once = { ...input, idempotencyKey: newKey() }
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => cancel(input)),
      cancel(once),
      cancel(once),
    ])
    const done = answers.filter(({ __typename }) => __typename === 'CancelInstalmentPlanSuccess').length
    const refused = answers.filter(({ code }) => code === 'NO_ACTIVE_PLAN').length
    expect(done + refused).toBe(7)
    expect(await receiptsOf(api, account.id)).toMatchObject({ cancelInstalmentPlan: 1 })
  })

  it('refuses what is no plan in force here', async () => {
    const { input } = await givenPlanned()
    const { plan: other } = await givenPlanned()
    expect(await cancel({ ...input, planId: other.id })).toMatchObject({
      code: 'PLAN_NOT_ACTIVE',
      field: 'planId',
    })
    await cancel(input)
    expect(await cancel(input)).toMatchObject({ code: 'NO_ACTIVE_PLAN', field: null })
  })

  it('knows no account of another organisation, and is not for readers', async () => {
    const { input } = await givenPlanned()
    const stranger = await givenOrganisation(api)
    expect(await actError(api, stranger.agent, 'cancelInstalmentPlan', input)).toBe('NOT_FOUND')
    expect(await actError(api, organisation.readOnly, 'cancelInstalmentPlan', input)).toBe('FORBIDDEN')
  })
})
