import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { collectChargeJob } from '../../jobs/collect-charge.ts'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenCharge, givenMandate } from '../../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenProfileSettings } from '../../testing/given/given-settings.ts'
import { differencesOf } from '../../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

describe('writeOffClaim', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    await givenProfileSettings(api, organisation, { writeOffLimitMinor: 15_000 })
  })
  afterAll(() => api.close())

  const writeOff = (input: object, actor: Actor = organisation.teamManager) =>
    act(
      api,
      actor,
      'writeOffClaim',
      { reason: 'uncollectable', ...input },
      'writeOff { id amount { amount } component reasonLabel note madeAt madeBy { id } reversed }',
    )
  const pay = (input: object) =>
    act(api, organisation.agent, 'recordPayment', { kind: 'bankTransfer', ...input })
  const claimOf = (id: string | undefined) => rowOf(api, 'claim', id ?? '')
  const reverse = async (accountId: string, claimId: string | undefined) => {
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from ledger_entry where claim_id = $1 and context = 'writeOff' order by id desc limit 1`,
      [claimId],
    )
    return act(api, organisation.teamManager, 'reverseLedgerEntry', {
      accountId,
      entryId: rows[0]?.id,
      reason: 'mistake',
    })
  }

  it('leaves what a provider is collecting until its answer, and not what waits for its day', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId = ''] = account.claimIds
    const { mandateId } = await givenMandate(api, organisation, account)
    const chargeId = await givenCharge(api, organisation, account, { mandateId, claimId })
    const job = collectChargeJob(api.services.providers)
    const payload = { orgId: organisation.id, accountId: account.id, chargeId }
    const collect = () =>
      job.run(payload, { ...api.services, prisma: api.services.database.prisma, owner: api.owner })
    await collect()
    expect(await writeOff({ accountId: account.id, claimId })).toMatchObject({
      __typename: 'RefusedError',
      code: 'CHARGE_PENDING',
      field: 'amount',
    })
    expect(await writeOff({ accountId: account.id, claimId, amount: euros('60.00') })).toMatchObject({
      __typename: 'WriteOffClaimSuccess',
    })
    const before = api.now
    api.now = new Date(Date.parse(before) + 10_000).toISOString()
    await collect()
    api.now = before
    // All of the money went where it was meant to go, none became credit.
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '10000',
      unapplied_minor: '0',
    })

    const [, other = ''] = account.claimIds
    await givenCharge(api, organisation, account, { mandateId, claimId: other })
    expect(await writeOff({ accountId: account.id, claimId: other })).toMatchObject({
      __typename: 'WriteOffClaimSuccess',
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('gives up what is open on a claim as a loss, and tells why', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    expect(await writeOff({ accountId: account.id, claimId, note: 'Estate is empty' })).toMatchObject({
      __typename: 'WriteOffClaimSuccess',
      writeOff: {
        amount: { amount: '100.00' },
        component: null,
        reasonLabel: 'Cannot be collected',
        note: 'Estate is empty',
        madeAt: api.now,
        madeBy: { id: organisation.teamManager.userId },
        reversed: false,
      },
    })
    expect(await claimOf(claimId)).toMatchObject({
      state: 'writtenOff',
      principal_minor: '0',
      settled_on: null,
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '10000',
      open_claim_count: 1,
    })
    const { rows } = await api.owner.query(
      `select ledger_account, amount_minor::int from ledger_entry where account_id = $1 and context = 'writeOff' order by id`,
      [account.id],
    )
    expect(rows).toEqual([
      { ledger_account: 'principal', amount_minor: -10_000 },
      { ledger_account: 'writeOff', amount_minor: 10_000 },
    ])
    expect(await diaryOf(api, account.id)).toMatchObject([
      { type: 'claimWrittenOff', claim_id: claimId, data: { isWhole: true, reason: 'uncollectable' } },
    ])
    expect(await differencesOf(api)).toEqual([])
  })

  it('gives up a part, costs before interest before principal, or one component alone', async () => {
    const account = await givenAccount(api, organisation, { claims: [] })
    const claimId = await claimWithParts(account.id)
    await writeOff({ accountId: account.id, claimId, amount: euros('12.00'), reason: 'settlement' })
    expect(await claimOf(claimId)).toMatchObject({
      principal_minor: '10000',
      interest_minor: '800',
      cost_minor: '0',
      state: 'open',
    })
    await writeOff({ accountId: account.id, claimId, component: 'principal', amount: euros('50.00') })
    await writeOff({ accountId: account.id, claimId, component: 'interest' })
    expect(await claimOf(claimId)).toMatchObject({ principal_minor: '5000', interest_minor: '0' })
    expect(await writeOff({ accountId: account.id, claimId, component: 'cost' })).toMatchObject({
      code: 'NOTHING_OPEN',
      field: 'component',
    })
    expect(await differencesOf(api)).toEqual([])
  })

  /** 100.00 of principal, 10.00 of interest and 10.00 of costs. */
  async function claimWithParts(accountId: string): Promise<string> {
    const { runAction } = await import('../run-action.ts')
    const { createClaimHandler } = await import('../create-claim/perform.ts')
    const done = await runAction(api.services.database.prisma, createClaimHandler, {
      actor: organisation.admin,
      input: {
        accountId,
        reference: `PARTS-${accountId}`,
        issuedOn: '2026-11-01',
        amount: euros('100.00'),
        interest: euros('10.00'),
        cost: euros('10.00'),
      },
      idempotencyKey: `parts-${accountId}`,
      now: api.now,
    })
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    return done.value.answer.claimId
  }

  it('is for managers, up to a limit for each claim, and for admins without one', async () => {
    const account = await givenAccount(api, organisation, {
      claims: [{ amountMinor: 20_000, dueOn: '2026-09-01' }],
    })
    const on = { accountId: account.id, claimId: account.claimIds[0] }
    expect(await actError(api, organisation.agent, 'writeOffClaim', { ...on, reason: 'hardship' })).toBe(
      'FORBIDDEN',
    )
    expect(await writeOff(on)).toMatchObject({ code: 'ABOVE_LIMIT', field: 'amount' })
    expect(await writeOff({ ...on, amount: euros('150.00') })).toMatchObject({
      __typename: 'WriteOffClaimSuccess',
    })
    // What was written off before counts: the limit cannot be passed in steps.
    expect(await writeOff({ ...on, amount: euros('0.01') })).toMatchObject({ code: 'ABOVE_LIMIT' })
    await reverse(account.id, account.claimIds[0])
    expect(await writeOff({ ...on, amount: euros('150.00') })).toMatchObject({
      __typename: 'WriteOffClaimSuccess',
    })
    expect(await writeOff(on, organisation.admin)).toMatchObject({ __typename: 'WriteOffClaimSuccess' })
    expect(await claimOf(account.claimIds[0])).toMatchObject({ state: 'writtenOff' })
  })

  it('refuses amounts and claims that cannot be', async () => {
    const account = await givenAccount(api, organisation)
    const other = await givenAccount(api, organisation)
    const on = { accountId: account.id, claimId: account.claimIds[0] }
    const refusals = [
      [{ amount: euros('100.01') }, 'AMOUNT_EXCEEDS_OPEN', 'amount'],
      [{ amount: { amount: '5.00', currency: 'GBP' } }, 'CURRENCY_MISMATCH', 'amount'],
      [{ claimId: other.claimIds[0] }, 'CLAIM_NOT_OPEN', 'claimId'],
    ] as const
    for (const [input, code, field] of refusals) {
      expect(await writeOff({ ...on, ...input })).toMatchObject({ code, field })
    }
  })

  it('opens the claim again when its entry is reversed', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    await writeOff({ accountId: account.id, claimId })
    await reverse(account.id, claimId)
    expect(await claimOf(claimId)).toMatchObject({ state: 'open', principal_minor: '10000' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '20000',
      open_claim_count: 2,
    })
    expect(await differencesOf(api)).toEqual([])
  })

  it('ends a promise that counted on the claim', async () => {
    const account = await givenAccount(api, organisation)
    const [first, second] = account.claimIds
    const { promise } = await act<{ promise: { id: string } }>(
      api,
      organisation.agent,
      'createPromiseToPay',
      { accountId: account.id, claimIds: [first, second], amount: euros('120.00'), dueOn: '2026-11-27' },
      'promise { id }',
    )
    await writeOff({ accountId: account.id, claimId: first, amount: euros('80.00') })
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'open' })
    await writeOff({ accountId: account.id, claimId: first, amount: euros('0.01') })
    expect(await rowOf(api, 'promise', promise.id)).toMatchObject({ status: 'cancelled' })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'promiseCancelled',
      subject_id: promise.id,
    })
  })

  it('is recovered by a later payment that names the claim: the rest is written off again', async () => {
    const account = await givenAccount(api, organisation)
    const [claimId] = account.claimIds
    await writeOff({ accountId: account.id, claimId, reason: 'insolvent' })
    // Money that names nothing goes to what is open, and what is left over is held as credit.
    await pay({ accountId: account.id, amount: euros('110.00') })
    expect(await claimOf(claimId)).toMatchObject({ state: 'writtenOff' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: '-1000',
      unapplied_minor: '1000',
    })
    expect(await pay({ accountId: account.id, amount: euros('30.00'), claimIds: [claimId] })).toMatchObject({
      __typename: 'RecordPaymentSuccess',
    })
    expect(await claimOf(claimId)).toMatchObject({ state: 'writtenOff', principal_minor: '0' })
    const { rows } = await api.owner.query(
      `select context, amount_minor::int as minor from ledger_entry where claim_id = $1 order by booked_at, id`,
      [claimId],
    )
    expect(rows).toEqual([
      { context: 'invoice', minor: 10_000 },
      { context: 'writeOff', minor: -10_000 },
      { context: 'correction', minor: 10_000 },
      { context: 'payment', minor: -3000 },
      { context: 'writeOff', minor: -7000 },
    ])
    await pay({ accountId: account.id, amount: euros('70.00'), claimIds: [claimId] })
    expect(await claimOf(claimId)).toMatchObject({ state: 'settled' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '-1000' })
    expect(await differencesOf(api)).toEqual([])
  })

  it('is booked once when ten press at once', async () => {
    const account = await givenAccount(api, organisation)
    const on = { accountId: account.id, claimId: account.claimIds[0] }
    const answers = await Promise.all(Array.from({ length: 10 }, () => writeOff(on)))
    const kinds = answers.map((answer) => answer.code ?? answer.__typename)
    expect(kinds.filter((kind) => kind === 'WriteOffClaimSuccess')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'CLAIM_NOT_OPEN')).toHaveLength(9)
    expect(await differencesOf(api)).toEqual([])
  })
})
