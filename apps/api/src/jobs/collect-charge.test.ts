import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import { act } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenCharge, givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../testing/given/written.ts'
import { collectChargeJob } from './collect-charge.ts'

const start = '2026-11-21T09:00:00.000Z'
const later = (seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString()

describe('the job that follows a charge with the embedded provider', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  async function given(wishes: Parameters<typeof givenMandate>[3] = {}) {
    api.now = start
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, wishes)
    const chargeId = await givenCharge(api, organisation, account, {
      mandateId,
      claimId: account.claimIds[1] ?? '',
    })
    const payload = { orgId: organisation.id, accountId: account.id, chargeId }
    const run = async (now: string, id: string = chargeId) => {
      api.now = now
      const { database, ...services } = api.services
      const context = { ...services, prisma: database.prisma, owner: api.owner }
      return await collectChargeJob(services.providers).run({ ...payload, chargeId: id }, context)
    }
    return { account, mandateId, chargeId, run }
  }
  const typesOf = async (accountId: string) => (await diaryOf(api, accountId)).map(({ type }) => type)

  it('hands it over, waits, and books the money on the claim that was charged, once', async () => {
    const { account, mandateId, chargeId, run } = await given()
    expect(await run(start)).toEqual({ againAt: new Date(later(3)) })
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
      state: 'pending',
      submitted_at: new Date(start),
      provider_reference: `embedded_${chargeId}`,
      settled_at: null,
    })
    expect(await rowOf(api, 'mandate', mandateId)).toMatchObject({
      last_used_on: new Date('2026-11-21T00:00:00'),
    })
    expect(await run(later(3))).toBeUndefined()
    await run(later(4))
    const charge = await rowOf(api, 'charge', chargeId)
    expect(charge).toMatchObject({ state: 'succeeded', settled_at: new Date(later(3)) })
    expect(await rowOf(api, 'claim', account.claimIds[1] ?? '')).toMatchObject({ principal_minor: '6000' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '16000' })
    expect(await rowOf(api, 'ledger_transaction', String(charge?.['transaction_id']))).toMatchObject({
      context: 'payment',
      action: 'settleCharge',
      external_reference: `embedded_${chargeId}`,
      actor_label: 'Payment provider',
    })
    expect(await typesOf(account.id)).toEqual(['chargeStarted', 'chargeSubmitted', 'chargeSucceeded'])
  })

  it.each([
    ['card', '0002', 'declined'],
    ['card', '9995', 'insufficientFunds'],
    ['card', '3184', 'authenticationRequired'],
  ] as const)('lets a %s that ends in %s fail: %s', async (kind, last4, failureCode) => {
    const { account, chargeId, run } = await given({ kind, last4 })
    await run(start)
    await run(later(60))
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'failed', failure_code: failureCode })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '20000' })
    const shown = await api.run<{ account: { charges: object[] } }>(
      organisation.readOnly,
      '{ account(id: "' + account.id + '") { charges { state failure failureCode } } }',
    )
    expect(shown.account.charges).toMatchObject([{ state: 'failed', failureCode }])
    // What it had spoken for can be charged again.
    await givenCharge(api, organisation, account, {
      mandateId: (await givenMandate(api, organisation, account)).mandateId,
      claimId: account.claimIds[1] ?? '',
      amount: '100.00',
    })
  })

  it('takes the money out of the books again when the bank takes it back, and opens the claim again', async () => {
    const { account, chargeId, run } = await given({ last4: '0259' })
    await run(start)
    expect(await run(later(3))).toEqual({ againAt: new Date(later(63)) })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '16000' })
    expect(await run(later(63))).toBeUndefined()
    await run(later(64))
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
      state: 'returned',
      returned_minor: '4000',
      return_reason: 'chargeback',
      transaction_id: null,
    })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '20000' })
    expect(await typesOf(account.id)).toEqual([
      'chargeStarted',
      'chargeSubmitted',
      'chargeSucceeded',
      'chargeReturned',
    ])
    const { rows } = await api.owner.query(
      `select context, reverses_id is not null as reverses from ledger_transaction where account_id = $1 and action = 'settleCharge' order by id`,
      [account.id],
    )
    expect(rows).toEqual([
      { context: 'payment', reverses: false },
      { context: 'paymentReversal', reverses: true },
    ])
  })

  it('takes credit back from the claim that used it, when the bank takes back what had become credit', async () => {
    const { account, chargeId, run } = await given({ last4: '0259' })
    await run(start)
    const paid = { amount: { amount: '200.00', currency: 'EUR' }, kind: 'bankTransfer' }
    await act(api, organisation.agent, 'recordPayment', { accountId: account.id, ...paid })
    await run(later(3))
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ unapplied_minor: '4000' })
    const made = await runAction(api.services.database.prisma, actionHandlers.createClaim, {
      actor: { kind: 'system', name: 'Import', orgId: organisation.id },
      input: {
        accountId: account.id,
        reference: 'NEXT-1',
        issuedOn: '2026-11-01',
        amount: { amount: '30.00', currency: 'EUR' },
      },
      idempotencyKey: 'claim-next-1',
      now: api.now,
    })
    const claimId = made.ok && 'claimId' in made.value.answer ? String(made.value.answer.claimId) : ''
    expect(await rowOf(api, 'claim', claimId)).toMatchObject({ state: 'settled' })
    await run(later(64))
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'returned' })
    expect(await rowOf(api, 'claim', claimId)).toMatchObject({ state: 'open', principal_minor: '3000' })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      unapplied_minor: '0',
      balance_minor: '3000',
    })
  })

  it('never asks the provider when the mandate was disabled before the day', async () => {
    const { account, mandateId, chargeId, run } = await given()
    await act(api, organisation.agent, 'disableMandate', { accountId: account.id, mandateId })
    expect(await run(later(1))).toBeUndefined()
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
      state: 'failed',
      failure_code: 'mandateUnusable',
    })
    expect(await rowOf(api, 'embedded_payment', chargeId).catch(() => 'no such column')).toBe(
      'no such column',
    )
    const { rows } = await api.owner.query('select from embedded_payment where key = $1', [chargeId])
    expect(rows).toHaveLength(0)
  })

  it('lets it fail when the claim was paid in another way before the day', async () => {
    const { account, chargeId, run } = await given()
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      kind: 'cash',
      amount: { amount: '100.00', currency: 'EUR' },
      claimIds: [account.claimIds[1]],
    })
    await run(later(1))
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
      state: 'failed',
      failure_code: 'claimChanged',
    })
  })

  it('lets the second of two charges fail when only one of them is still owed on the day', async () => {
    const { account, mandateId, chargeId, run } = await given()
    const claimId = account.claimIds[1] ?? ''
    const second = await givenCharge(api, organisation, account, { mandateId, claimId, amount: '60.00' })
    await act(api, organisation.agent, 'recordPayment', {
      accountId: account.id,
      amount: { amount: '50.00', currency: 'EUR' },
      kind: 'bankTransfer',
      claimIds: [claimId],
    })
    await run(start)
    await run(start, second)
    await run(later(3))
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'succeeded' })
    expect(await rowOf(api, 'charge', second)).toMatchObject({
      state: 'failed',
      failure_code: 'claimChanged',
      submitted_at: null,
    })
    expect(await rowOf(api, 'claim', claimId)).toMatchObject({ principal_minor: '1000' })
  })

  it('waits when its day has not come', async () => {
    const { chargeId, run } = await given({ kind: 'bankAccount' })
    expect(await run(later(1))).toEqual({ againAt: new Date(later(3601)) })
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'pending', submitted_at: null })
  })

  it('acts once when many workers run the same job at once', async () => {
    const { account, chargeId, run } = await given({ last4: '0259' })
    for (const at of [start, later(3), later(63)]) await Promise.all(Array.from({ length: 8 }, () => run(at)))
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'returned' })
    expect(await typesOf(account.id)).toEqual([
      'chargeStarted',
      'chargeSubmitted',
      'chargeSucceeded',
      'chargeReturned',
    ])
  })

  it('leaves books that agree with themselves', async () => {
    expect(await differencesOf(api)).toEqual([])
  })
})
