import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenProfileSettings } from '../../testing/given/given-settings.ts'
import { differencesOf } from '../../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

interface Made {
  readonly prolongation: { readonly id: string; readonly feeClaim: { readonly id: string } | null }
}

describe('prolongateClaim', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    await givenProfileSettings(api, organisation, {
      prolongationFeeMinor: 500,
      prolongationFeePercent: 1,
      prolongationFeeBasis: 'Terms, section 7',
    })
  })
  afterAll(() => api.close())

  const prolongate = <Selected = Made>(input: object, selection?: string) =>
    act<Selected>(
      api,
      organisation.agent,
      'prolongateClaim',
      { days: 14, ...input },
      selection ?? 'prolongation { id feeClaim { id } }',
    )

  it('moves the due date, books the fee as a claim of the claim, and tells it', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [{ amountMinor: 10_000, dueOn: '2026-11-25' }],
    })
    const [claimId = ''] = account.claimIds
    const reference = `INV-${claimId.slice(-8)}`
    const made = await prolongate<Made>(
      { accountId: account.id, claimId, expectedFee: euros('6.00'), note: 'Salary is late' },
      `account { oldestDueOn balance { total { amount } } claims { reference kind dueOn parent { id } open { amount } cost { amount } } }
       prolongation { id days fromDueOn dueOn fee { amount } basis note madeAt madeBy { id } cancelledAt feeClaim { id parent { id } } }`,
    )
    expect(made).toMatchObject({
      __typename: 'ProlongateClaimSuccess',
      account: {
        oldestDueOn: '2026-12-09',
        balance: { total: { amount: '106.00' } },
        claims: [
          { reference, kind: 'invoice', dueOn: '2026-12-09', parent: null, open: { amount: '100.00' } },
          {
            reference: `${reference}-P1`,
            kind: 'fee',
            dueOn: '2026-12-09',
            parent: { id: claimId },
            open: { amount: '6.00' },
            cost: { amount: '6.00' },
          },
        ],
      },
      prolongation: {
        days: 14,
        fromDueOn: '2026-11-25',
        dueOn: '2026-12-09',
        fee: { amount: '6.00' },
        basis: 'Terms, section 7',
        note: 'Salary is late',
        madeAt: api.now,
        madeBy: { id: organisation.agent.userId },
        cancelledAt: null,
        feeClaim: { parent: { id: claimId } },
      },
    })
    const { rows } = await api.owner.query(
      `select context, ledger_account, amount_minor::int from ledger_entry where account_id = $1 and context = 'fee' order by id`,
      [account.id],
    )
    expect(rows).toEqual([
      { context: 'fee', ledger_account: 'cost', amount_minor: 600 },
      { context: 'fee', ledger_account: 'feeIncome', amount_minor: -600 },
    ])
    expect(await diaryOf(api, account.id)).toMatchObject([
      {
        type: 'claimProlongated',
        claim_id: claimId,
        subject_id: made.prolongation.id,
        data: { days: 14, fee: { reference: `${reference}-P1`, basis: 'Terms, section 7' } },
      },
    ])
    expect(await differencesOf(api)).toEqual([])
  })

  it('counts from today when the due date has passed, and shows the terms before', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const terms = await api.run(
      organisation.agent,
      `query ($id: ID!) { claim(id: $id) { prolongationTerms { prolongedDays prolongedTimes maxDays maxTimes refusal { code }
        options { days dueOn fee { amount } basis refusal { code } } } } }`,
      { id: claimId },
    )
    expect(terms).toMatchObject({
      claim: {
        prolongationTerms: {
          prolongedDays: 0,
          prolongedTimes: 0,
          maxDays: 60,
          maxTimes: 3,
          refusal: null,
          options: [
            {
              days: 7,
              dueOn: '2026-11-28',
              fee: { amount: '6.00' },
              basis: 'Terms, section 7',
              refusal: null,
            },
            { days: 14, dueOn: '2026-12-05' },
            { days: 21, dueOn: '2026-12-12' },
            { days: 30, dueOn: '2026-12-21' },
          ],
        },
      },
    })
    await prolongate({ accountId: account.id, claimId })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      oldest_due_on: expect.anything(),
      balance_minor: '20600',
    })
    const after = await api.run(
      organisation.agent,
      'query ($id: ID!) { account(id: $id) { oldestDueOn claims { dueOn daysOverdue } } }',
      { id: account.id },
    )
    // What is overdue, and the age of the account, follow the new due date.
    expect(after).toMatchObject({
      account: {
        oldestDueOn: '2026-10-01',
        claims: [
          { dueOn: '2026-10-01', daysOverdue: 51 },
          { dueOn: '2026-12-05', daysOverdue: 0 },
          { dueOn: '2026-12-05', daysOverdue: 0 },
        ],
      },
    })
  })

  it('refuses what the settings, a dispute or the claim do not allow', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [
        { amountMinor: 10_000, dueOn: '2026-11-25' },
        { amountMinor: 10_000, dueOn: '2026-11-25', disputed: true },
      ],
    })
    const [claimId, disputed] = account.claimIds
    const other = await givenAccount(api, organisation)
    const on = { accountId: account.id, claimId }
    expect(await prolongate({ ...on, days: 10 })).toMatchObject({ code: 'DAYS_NOT_ALLOWED', field: 'days' })
    expect(await prolongate({ ...on, claimId: disputed })).toMatchObject({
      code: 'CLAIM_DISPUTED',
      field: 'claimId',
    })
    expect(await prolongate({ ...on, claimId: other.claimIds[0] })).toMatchObject({ code: 'CLAIM_NOT_OPEN' })
    expect(await prolongate({ ...on, expectedFee: euros('5.00') })).toMatchObject({
      code: 'FEE_CHANGED',
      field: 'expectedFee',
    })
    const { prolongation } = await prolongate(on)
    expect(await prolongate({ ...on, claimId: prolongation.feeClaim?.id })).toMatchObject({
      code: 'FEE_CANNOT_BE_PROLONGED',
    })
    await prolongate({ ...on, days: 30 })
    expect(await prolongate({ ...on, days: 21 })).toMatchObject({ code: 'PROLONGED_TOO_LONG', field: 'days' })
    await prolongate({ ...on, days: 7 })
    expect(await prolongate({ ...on, days: 7 })).toMatchObject({ code: 'NO_CLAIM_TO_PROLONG' })
  })

  it('asks no fee that has no basis in contract or law', async () => {
    const strict = await givenOrganisation(api)
    await givenProfileSettings(api, strict, { prolongationFeeMinor: 500 })
    const account = await givenAccount(api, strict)
    const answer = await act(api, strict.agent, 'prolongateClaim', {
      accountId: account.id,
      claimId: account.claimIds[0],
      days: 7,
    })
    expect(answer).toMatchObject({ __typename: 'RefusedError', code: 'FEE_WITHOUT_BASIS' })
  })

  it('asks no fee while a moratorium is in force', async () => {
    const { id: accountId, claimIds } = await givenAccount(api, organisation)
    await act(api, organisation.agent, 'setHold', { accountId, kind: 'moratorium' })
    expect(await prolongate({ accountId, claimId: claimIds[0], expectedFee: euros('6.00') })).toMatchObject({
      code: 'FEE_CHANGED',
    })
    expect(await prolongate({ accountId, claimId: claimIds[0] })).toMatchObject({
      prolongation: { feeClaim: null },
    })
  })

  it('prolongs once by each press when ten press at once, and never past the limit', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => prolongate({ accountId: account.id, claimId, days: 7 })),
    )
    const kinds = answers.map((answer) => answer.code ?? answer.__typename)
    expect(kinds.filter((kind) => kind === 'ProlongateClaimSuccess')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'TOO_MANY_PROLONGATIONS')).toHaveLength(7)
    const { rows } = await api.owner.query(
      'select reference from claim where parent_id = $1 order by reference',
      [claimId],
    )
    expect(rows.map(({ reference }) => String(reference).slice(-3))).toEqual(['-P1', '-P2', '-P3'])
    expect(await differencesOf(api)).toEqual([])
  })

  it('is taken back whole: due date, fee and age', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const before = await rowOf(api, 'account', account.id)
    const { prolongation } = await prolongate({ accountId: account.id, claimId })
    const cancel = (actor = organisation.teamManager) =>
      act<{ prolongation: object }>(
        api,
        actor,
        'cancelProlongation',
        { accountId: account.id, prolongationId: prolongation.id, note: 'Wrong claim' },
        'prolongation { cancelledAt cancelledBy { id } feeClaim { state open { amount } } }',
      )
    expect(
      await actError(api, organisation.agent, 'cancelProlongation', {
        accountId: account.id,
        prolongationId: prolongation.id,
      }),
    ).toBe('FORBIDDEN')
    const [first, second] = await Promise.all([cancel(), cancel()])
    const done = [first, second].find((answer) => answer?.__typename === 'CancelProlongationSuccess')
    expect([first?.code, second?.code]).toContain('NO_PROLONGATION')
    expect(done).toMatchObject({
      prolongation: {
        cancelledAt: api.now,
        cancelledBy: { id: organisation.teamManager.userId },
        feeClaim: { state: 'cancelled', open: { amount: '0.00' } },
      },
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: before?.['balance_minor'],
      oldest_due_on: before?.['oldest_due_on'],
      open_claim_count: before?.['open_claim_count'],
    })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'prolongationCancelled',
      subject_id: prolongation.id,
      data: { dueOn: '2026-09-01', fee: { amount: { minor: '600' } }, note: 'Wrong claim' },
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('stands once something was paid on its fee, and under a later one', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    const { prolongation: first } = await prolongate({ accountId: account.id, claimId })
    const { prolongation: second } = await prolongate({ accountId: account.id, claimId })
    const cancel = (prolongationId: string) =>
      act(api, organisation.teamManager, 'cancelProlongation', { accountId: account.id, prolongationId })
    expect(await cancel(first.id)).toMatchObject({ code: 'PROLONGED_SINCE', field: 'prolongationId' })
    const { entries } = await act<{ entries: { id: string }[] }>(
      api,
      organisation.agent,
      'recordPayment',
      { accountId: account.id, amount: euros('1.00'), kind: 'card', claimIds: [second.feeClaim?.id] },
      'entries { id }',
    )
    expect(await cancel(second.id)).toMatchObject({ code: 'FEE_NOT_WHOLE', field: 'prolongationId' })
    await act(api, organisation.teamManager, 'reverseLedgerEntry', {
      accountId: account.id,
      entryId: entries[0]?.id,
      reason: 'notSufficientFunds',
    })
    expect(await cancel(second.id)).toMatchObject({ __typename: 'CancelProlongationSuccess' })
    expect(await cancel(first.id)).toMatchObject({ __typename: 'CancelProlongationSuccess' })
    expect(await rowOf(api, 'claim', claimId ?? '')).toMatchObject({ due_on: expect.anything() })
    expect(await differencesOf(api)).toEqual([])
  })
})
