import { Stripe } from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { collectChargeJob } from '../jobs/collect-charge.ts'
import { hearStripeJob } from '../jobs/hear-stripe.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenCharge, givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../testing/given/written.ts'
import { givenFakeStripe, type FakeStripe } from '../testing/stripe/fake-stripe.ts'
import { sendEvent } from '../testing/stripe/send-event.ts'

const webhookSecret = 'whsec_of_the_tests'

describe('charging by Stripe', () => {
  let stripe: FakeStripe
  let api: TestServer
  let organisation: TestOrganisation
  let events = 0

  beforeAll(async () => {
    stripe = await givenFakeStripe()
    const options = { secretKey: 'sk_test_of_the_tests', webhookSecret, apiUrl: stripe.url, timeoutMs: 300 }
    api = await givenServer({}, { stripe: options })
    organisation = await givenOrganisation(api)
  })
  afterAll(async () => {
    await api.close()
    await stripe.close()
  })
  beforeEach(() => {
    api.now = '2026-11-21T09:00:00.000Z'
    stripe.asked.length = 0
  })

  const context = () => ({ ...api.services, prisma: api.services.database.prisma, owner: api.owner })

  async function given({ method = 'pm_card', kind = 'card' as 'card' | 'bankAccount' } = {}) {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, {
      kind,
      scheme: kind === 'card' ? 'card' : 'ach',
      stripe: { customer: 'cus_1', method },
    })
    const chargeId = await givenCharge(api, organisation, account, {
      mandateId,
      claimId: account.claimIds[0] ?? '',
    })
    const payload = { orgId: organisation.id, accountId: account.id, chargeId }
    const collect = () => collectChargeJob(api.services.providers).run(payload, context())
    const intent = () => {
      const found = [...stripe.intents.values()].find(({ metadata }) => metadata['chargeId'] === chargeId)
      if (!found) throw new Error('Stripe has no payment for it')
      return found
    }
    return { account, chargeId, collect, intent }
  }

  /** Sends an event of a payment and runs the jobs that it enqueued, as a worker would. */
  async function tell(type: string, object: object, { id = `evt_${++events}`, secret = webhookSecret } = {}) {
    const status = await sendEvent(api.url, { id, type, object }, secret)
    const { rows } = await api.owner.query<{ payload: { paymentIntentId: string } }>(
      `select p.payload from graphile_worker._private_jobs p join graphile_worker.jobs j using (id)
       where j.task_identifier = 'hearStripe' order by id`,
    )
    await api.owner.query(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'hearStripe'))`,
    )
    for (const { payload } of rows) await hearStripeJob(api.services.providers).run(payload, context())
    return { status, heard: rows.length }
  }

  const stateOf = async (chargeId: string) => {
    const row = await rowOf(api, 'charge', chargeId)
    return row?.['state']
  }
  const balanceOf = async (accountId: string) => (await rowOf(api, 'account', accountId))?.['balance_minor']
  const bookingsOf = async (accountId: string) =>
    (
      await api.owner.query<{ context: string }>(
        "select context from ledger_transaction where account_id = $1 and context <> 'invoice' order by id",
        [accountId],
      )
    ).rows.map((row) => row.context)

  it('asks for a payment while the debtor is away, by the saved method, with the charge as key', async () => {
    const { account, chargeId, collect, intent } = await given()
    expect(await collect()).toBeUndefined()
    expect(stripe.asked.map(({ key }) => key)).toEqual([chargeId])
    expect(Object.fromEntries(stripe.asked[0]?.fields ?? [])).toMatchObject({
      amount: '4000',
      currency: 'eur',
      customer: 'cus_1',
      payment_method: 'pm_card',
      'allowed_payment_method_types[0]': 'card',
      off_session: 'true',
      confirm: 'true',
      'metadata[chargeId]': chargeId,
      'metadata[orgId]': organisation.id,
    })
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
      state: 'succeeded',
      provider_reference: intent().id,
    })
    expect(await balanceOf(account.id)).toBe('16000')
  })

  it.each([
    ['pm_declined_insufficient_funds', 'insufficientFunds'],
    ['pm_declined_authentication_required', 'authenticationRequired'],
    ['pm_declined_generic_decline', 'declined'],
    ['pm_unknown', 'methodUnknown'],
  ])('books nothing when Stripe says no to %s: %s', async (method, failureCode) => {
    const { account, chargeId, collect } = await given({ method })
    await collect()
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'failed', failure_code: failureCode })
    expect(await balanceOf(account.id)).toBe('20000')
  })

  it.each(['lostAnswer', 'noAnswer', 'fault', 'tooMany', 'inUse'] as const)(
    'leaves a charge pending after %s, asks again with the same key, and charges once',
    async (trouble) => {
      const { account, chargeId, collect } = await given()
      // The client of Stripe asks once more by itself when a connection breaks.
      stripe.troubles.push(...(trouble === 'lostAnswer' ? [trouble, trouble] : [trouble]))
      await expect(collect()).rejects.toBeInstanceOf(Stripe.errors.StripeError)
      expect(await stateOf(chargeId)).toBe('pending')
      await collect()
      expect(new Set(stripe.asked.map(({ key }) => key))).toEqual(new Set([chargeId]))
      const made = [...stripe.intents.values()].filter(({ metadata }) => metadata['chargeId'] === chargeId)
      expect(made).toHaveLength(1)
      expect(await bookingsOf(account.id)).toEqual(['payment'])
    },
  )

  it('looks for a payment whose answer was lost, when Stripe has forgotten the key by then', async () => {
    const { account, collect } = await given()
    stripe.troubles.push('lostAnswer', 'lostAnswer')
    await expect(collect()).rejects.toBeInstanceOf(Stripe.errors.StripeError)
    const askedBefore = stripe.asked.length
    api.now = '2026-11-22T09:00:00.000Z'
    await collect()
    expect(stripe.asked).toHaveLength(askedBefore)
    expect(await bookingsOf(account.id)).toEqual(['payment'])
  })

  it('waits for a debit that takes days, and books it when the webhook tells, however often', async () => {
    const { account, chargeId, collect, intent } = await given({ method: 'pm_sepa', kind: 'bankAccount' })
    expect(await collect()).toEqual({ againAt: new Date('2026-11-21T15:00:00.000Z') })
    expect(await stateOf(chargeId)).toBe('pending')
    intent().status = 'succeeded'
    expect(await tell('payment_intent.succeeded', intent(), { id: 'evt_twice' })).toEqual({
      status: 200,
      heard: 1,
    })
    expect(await tell('payment_intent.succeeded', intent(), { id: 'evt_twice' })).toEqual({
      status: 200,
      heard: 0,
    })
    expect(await tell('payment_intent.succeeded', intent())).toEqual({ status: 200, heard: 1 })
    await collect()
    expect(await stateOf(chargeId)).toBe('succeeded')
    expect(await bookingsOf(account.id)).toEqual(['payment'])
  })

  it('ends right when a chargeback is told before the success, and the success again after it', async () => {
    const { account, chargeId, collect, intent } = await given({ method: 'pm_sepa', kind: 'bankAccount' })
    await collect()
    intent().status = 'succeeded'
    intent().latest_charge.disputed = true
    const dispute = {
      id: `dp_${chargeId}`,
      object: 'dispute' as const,
      payment_intent: intent().id,
      amount: 4000,
      reason: 'insufficient_funds',
      status: 'needs_response',
    }
    stripe.disputes.push(dispute)
    await tell('charge.dispute.created', dispute)
    await tell('payment_intent.succeeded', intent())
    await tell('payment_intent.processing', { ...intent(), status: 'processing' })
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({
      state: 'returned',
      return_reason: 'notSufficientFunds',
    })
    expect(await bookingsOf(account.id)).toEqual(['payment', 'paymentReversal'])
    expect(await balanceOf(account.id)).toBe('20000')
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual([
      'chargeStarted',
      'chargeSubmitted',
      'chargeSucceeded',
      'chargeReturned',
    ])

    dispute.status = 'won'
    await tell('charge.dispute.closed', dispute)
    await tell('charge.dispute.funds_reinstated', dispute)
    expect(await bookingsOf(account.id)).toEqual(['payment', 'paymentReversal', 'payment'])
    expect(await balanceOf(account.id)).toBe('16000')
  })

  it('books a part that is refunded as all taken back and the rest paid again', async () => {
    const { account, chargeId, collect, intent } = await given()
    await collect()
    intent().latest_charge.amount_refunded = 1500
    await tell('charge.refunded', { object: 'charge', payment_intent: intent().id })
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'succeeded', returned_minor: '1500' })
    expect(await bookingsOf(account.id)).toEqual(['payment', 'paymentReversal', 'payment'])
    expect(await balanceOf(account.id)).toBe('17500')
    intent().latest_charge.amount_refunded = 4000
    await tell('charge.refunded', { object: 'charge', payment_intent: intent().id })
    expect(await stateOf(chargeId)).toBe('returned')
    expect(await balanceOf(account.id)).toBe('20000')
  })

  it('turns away what Stripe did not sign, and what was changed on the way', async () => {
    const { collect, intent, chargeId } = await given({ method: 'pm_sepa', kind: 'bankAccount' })
    await collect()
    intent().status = 'succeeded'
    expect(await tell('payment_intent.succeeded', intent(), { secret: 'whsec_of_a_thief' })).toEqual({
      status: 400,
      heard: 0,
    })
    const unsigned = await fetch(`${api.url}/webhooks/stripe`, { method: 'POST', body: '{}' })
    expect(unsigned.status).toBe(400)
    expect(await stateOf(chargeId)).toBe('pending')
  })

  it('passes over payments of other programs, and charges of another database', async () => {
    const base = {
      object: 'payment_intent' as const,
      status: 'succeeded' as const,
      amount: 1,
      currency: 'eur',
    }
    const rest = {
      ...base,
      payment_method: 'pm_card',
      last_payment_error: null,
      latest_charge: { id: 'ch_x', object: 'charge' as const, amount_refunded: 0, disputed: false },
    }
    stripe.intents.set('pi_theirs', { ...rest, id: 'pi_theirs', metadata: {} })
    const metadata = { orgId: organisation.id, accountId: 'acc_x', chargeId: 'chg_x' }
    stripe.intents.set('pi_elsewhere', { ...rest, id: 'pi_elsewhere', metadata })
    expect(await tell('payment_intent.succeeded', { ...rest, id: 'pi_theirs' })).toEqual({
      status: 200,
      heard: 1,
    })
    expect(await tell('payment_intent.succeeded', { ...rest, id: 'pi_elsewhere' })).toEqual({
      status: 200,
      heard: 1,
    })
    expect(await tell('customer.created', { object: 'customer', id: 'cus_1' })).toEqual({
      status: 200,
      heard: 0,
    })
  })

  it('books once when webhooks and the job of the charge come together', async () => {
    const { account, collect, intent } = await given()
    const answers = await Promise.allSettled([collect(), collect(), collect()])
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true)
    await Promise.all([
      tell('payment_intent.succeeded', intent()),
      tell('charge.updated', { object: 'charge', payment_intent: intent().id }),
      collect(),
    ])
    expect(await bookingsOf(account.id)).toEqual(['payment'])
  })

  it('leaves books that agree with themselves', async () => {
    expect(await differencesOf(api)).toEqual([])
  })
})
