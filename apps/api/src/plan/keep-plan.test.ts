import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import { act, newKey } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenPlan } from '../testing/given/given-plan.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../testing/given/written.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

describe('a plan follows the ledger', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  /** An account that owes 200.00 in weekly instalments of 50.00 from today. */
  async function givenPlanned() {
    const account = await givenAccount(api, organisation)
    const plan = await givenPlan(api, organisation, account, {
      interval: 'weekly',
      firstOn: '2026-11-21',
      count: 4,
    })
    return { account, plan }
  }

  async function pay(account: TestAccount, amount: string, fields: object = {}): Promise<string> {
    const { entries } = await act<{ entries: { id: string }[] }>(
      api,
      organisation.agent,
      'recordPayment',
      { accountId: account.id, amount: euros(amount), kind: 'bankTransfer', ...fields },
      'entries { id }',
    )
    return entries[0]?.id ?? ''
  }

  const reverse = (account: TestAccount, entryId: string) =>
    act(api, organisation.teamManager, 'reverseLedgerEntry', {
      accountId: account.id,
      entryId,
      reason: 'notSufficientFunds',
    })

  async function planOf(account: TestAccount) {
    const { account: read } = await api.run<{
      account: { oldestDueOn: string | null; instalmentPlan: { status: string; instalments: object[] } }
    }>(
      organisation.agent,
      `query ($id: ID!) { account(id: $id) { oldestDueOn instalmentPlan { status
         instalments { status paid { amount } paidOn } } } }`,
      { id: account.id },
    )
    return { oldestDueOn: read.oldestDueOn, ...read.instalmentPlan }
  }

  const events = async (account: TestAccount) =>
    (await diaryOf(api, account.id)).map(({ type }) => type).filter((type) => /plan|instalment/i.test(type))

  it('fills the oldest instalment first, in the transaction of the payment, and ages by the next', async () => {
    const { account, plan } = await givenPlanned()
    await pay(account, '70.00')
    expect(await planOf(account)).toEqual({
      oldestDueOn: '2026-11-28',
      status: 'active',
      instalments: [
        { status: 'kept', paid: { amount: '50.00' }, paidOn: '2026-11-21' },
        { status: 'scheduled', paid: { amount: '20.00' }, paidOn: null },
        { status: 'scheduled', paid: { amount: '0.00' }, paidOn: null },
        { status: 'scheduled', paid: { amount: '0.00' }, paidOn: null },
      ],
    })
    const diary = await diaryOf(api, account.id)
    expect(diary.at(-1)).toMatchObject({
      type: 'instalmentKept',
      subject_id: plan.instalmentIds[0],
      data: { number: 1, count: 4 },
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('is kept when all is paid, and open again when a payment is taken back', async () => {
    const { account } = await givenPlanned()
    await pay(account, '50.00')
    const entryId = await pay(account, '150.00')
    expect(await planOf(account)).toMatchObject({ status: 'kept', oldestDueOn: null })
    await reverse(account, entryId)
    expect(await planOf(account)).toMatchObject({
      status: 'active',
      oldestDueOn: '2026-11-28',
      instalments: [
        { status: 'kept' },
        { status: 'scheduled' },
        { status: 'scheduled' },
        { status: 'scheduled' },
      ],
    })
    await pay(account, '150.00')
    expect(await planOf(account)).toMatchObject({ status: 'kept' })
    const kept = ['instalmentKept', 'instalmentKept', 'instalmentKept', 'planKept']
    expect(await events(account)).toEqual(['planAgreed', 'instalmentKept', ...kept, ...kept])
    expect(await differencesOf(api)).toEqual([])
  })

  it('says the same when the payment taken back is not the last', async () => {
    const { account } = await givenPlanned()
    const first = await pay(account, '60.00')
    await pay(account, '40.00')
    await reverse(account, first)
    expect((await planOf(account)).instalments[0]).toEqual({
      status: 'due',
      paid: { amount: '40.00' },
      paidOn: null,
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('counts what is taken off its claims in any other way too', async () => {
    const { account } = await givenPlanned()
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from ledger_entry where claim_id = $1',
      [account.claimIds[1]],
    )
    // An invoice that was a mistake: half of what the plan is for is not owed any more.
    await reverse(account, rows[0]?.id ?? '')
    expect((await planOf(account)).instalments.slice(0, 3)).toMatchObject([
      { paid: { amount: '50.00' } },
      { paid: { amount: '50.00' } },
      { paid: { amount: '0.00' } },
    ])
    await pay(account, '100.00')
    expect(await planOf(account)).toMatchObject({ status: 'kept' })
    expect(await differencesOf(api)).toEqual([])
  })

  it('counts no money that the debtor gave for a claim beside it', async () => {
    const { account } = await givenPlanned()
    const claimId = await givenClaimBeside(account)
    await pay(account, '30.00', { claimIds: [claimId] })
    expect((await planOf(account)).instalments[0]).toMatchObject({ paid: { amount: '0.00' } })
    expect(await differencesOf(api)).toEqual([])
  })

  it('stands by the terms it was agreed on when the settings change', async () => {
    const { account } = await givenPlanned()
    await api.owner.query(`update account set settings = '{"promiseToleranceMinor": 1000}' where id = $1`, [
      account.id,
    ])
    await pay(account, '45.00')
    expect((await planOf(account)).instalments[0]).toMatchObject({ status: 'due', paid: { amount: '45.00' } })
  })

  it.each([
    [
      'what an instalment got',
      'update instalment set paid_minor = 7 where plan_id = $1 and number = 2',
      'instalment 2 paid',
    ],
    [
      'what became of it',
      `update instalment_plan set status = 'broken', closed_at = now(), next_on = null where id = $1`,
      'status',
    ],
    [
      'when it was paid',
      `update instalment set paid_on = '2026-11-20' where plan_id = $1 and number = 1`,
      'instalment 1 paidOn',
    ],
  ])('is found out by reconcile when %s was changed behind its back', async (_name, breaking, field) => {
    const { plan } = await givenPlanned()
    await api.owner.query(breaking, [plan.id])
    const found = (await differencesOf(api)).filter(({ id }) => id === plan.id)
    expect(found).toMatchObject([{ what: 'plan', field }])
    await api.owner.query(
      `update instalment_plan set status = 'cancelled', closed_at = now(), next_on = null where id = $1`,
      [plan.id],
    )
  })

  it('cannot be written with instalments of another sum, nor twice in force', async () => {
    const { account, plan } = await givenPlanned()
    await expect(
      api.owner.query(
        `insert into instalment select $1, org_id, plan_id, 5, due_on + 7, amount_minor from instalment where plan_id = $2 and number = 4`,
        ['ins_of_a_test', plan.id],
      ),
    ).rejects.toThrow('do not sum to its total')
    const row = await rowOf(api, 'instalment_plan', plan.id)
    await expect(
      api.owner.query(
        `insert into instalment_plan select (jsonb_populate_record(p, '{"id": "ipl_second"}')).* from instalment_plan p where id = $1`,
        [row?.['id']],
      ),
    ).rejects.toThrow('instalment_plan_active')
    expect(account.claimIds).toHaveLength(2)
  })

  async function givenClaimBeside(account: TestAccount): Promise<string> {
    const made = await runAction(api.services.database.prisma, actionHandlers.createClaim, {
      actor: organisation.teamManager,
      input: {
        accountId: account.id,
        reference: `BESIDE-${account.reference}`,
        issuedOn: '2026-11-20',
        amount: euros('80.00'),
      },
      idempotencyKey: newKey(),
      now: api.now,
    })
    if (!made.ok) throw new Error(`No claim: ${made.error.kind}`)
    return made.value.answer.claimId
  }
})
