import { Stripe } from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { differencesOf } from '../testing/given/reconciled.ts'
import { rowOf } from '../testing/given/written.ts'
import { givenStripeCharges, type StripeCharges } from '../testing/stripe/given-stripe-charges.ts'

describe('charging by Stripe', () => {
  let stripes: StripeCharges

  beforeAll(async () => void (stripes = await givenStripeCharges()))
  afterAll(() => stripes.close())
  beforeEach(() => {
    stripes.api.now = '2026-11-21T09:00:00.000Z'
    stripes.stripe.asked.length = 0
  })

  it('asks for a payment while the debtor is away, by the saved method, with the charge as key', async () => {
    const { account, chargeId, collect, intent } = await stripes.given()
    expect(await collect()).toBeUndefined()
    expect(stripes.stripe.asked.map(({ key }) => key)).toEqual([chargeId])
    expect(Object.fromEntries(stripes.stripe.asked[0]?.fields ?? [])).toMatchObject({
      amount: '4000',
      currency: 'eur',
      customer: 'cus_1',
      payment_method: 'pm_card',
      'allowed_payment_method_types[0]': 'card',
      off_session: 'true',
      confirm: 'true',
      'metadata[chargeId]': chargeId,
      'metadata[orgId]': stripes.organisation.id,
    })
    expect(await rowOf(stripes.api, 'charge', chargeId)).toMatchObject({
      state: 'succeeded',
      provider_reference: intent().id,
    })
    expect(await stripes.balanceOf(account.id)).toBe('16000')
  })

  it.each([
    ['pm_declined_insufficient_funds', 'insufficientFunds'],
    ['pm_declined_authentication_required', 'authenticationRequired'],
    ['pm_declined_generic_decline', 'declined'],
    ['pm_unknown', 'methodUnknown'],
  ])('books nothing when Stripe says no to %s: %s', async (method, failureCode) => {
    const { account, chargeId, collect } = await stripes.given({ method })
    await collect()
    expect(await rowOf(stripes.api, 'charge', chargeId)).toMatchObject({
      state: 'failed',
      failure_code: failureCode,
    })
    expect(await stripes.balanceOf(account.id)).toBe('20000')
  })

  it.each(['lostAnswer', 'fault', 'tooMany', 'inUse'] as const)(
    'leaves a charge pending after %s, asks again with the same key, and charges once',
    async (trouble) => {
      const { account, chargeId, collect } = await stripes.given()
      // The client of Stripe asks once more by itself when a connection breaks.
      stripes.stripe.troubles.push(...(trouble === 'lostAnswer' ? [trouble, trouble] : [trouble]))
      await expect(collect()).rejects.toBeInstanceOf(Stripe.errors.StripeError)
      expect(await stripes.stateOf(chargeId)).toBe('pending')
      await collect()
      expect(new Set(stripes.stripe.asked.map(({ key }) => key))).toEqual(new Set([chargeId]))
      const made = [...stripes.stripe.intents.values()].filter(
        ({ metadata }) => metadata['chargeId'] === chargeId,
      )
      expect(made).toHaveLength(1)
      expect(await stripes.bookingsOf(account.id)).toEqual(['payment'])
    },
  )

  it('leaves a charge pending when no answer comes, asks again with the same key, and charges once', async () => {
    const impatient = await givenStripeCharges({ timeoutMs: 300 })
    try {
      const { account, chargeId, collect } = await impatient.given()
      impatient.stripe.troubles.push('noAnswer')
      await expect(collect()).rejects.toBeInstanceOf(Stripe.errors.StripeError)
      expect(await impatient.stateOf(chargeId)).toBe('pending')
      // On a busy machine an answer may come too late again; the job is run again then, too.
      const again = () =>
        collect().then(
          () => 'answered',
          () => 'not in time',
        )
      await expect.poll(again).toBe('answered')
      expect(new Set(impatient.stripe.asked.map(({ key }) => key))).toEqual(new Set([chargeId]))
      expect(impatient.stripe.intents.size).toBe(1)
      expect(await impatient.bookingsOf(account.id)).toEqual(['payment'])
    } finally {
      await impatient.close()
    }
  })

  it('looks for a payment whose answer was lost, when Stripe has forgotten the key by then', async () => {
    const { account, collect } = await stripes.given()
    stripes.stripe.troubles.push('lostAnswer', 'lostAnswer')
    await expect(collect()).rejects.toBeInstanceOf(Stripe.errors.StripeError)
    const askedBefore = stripes.stripe.asked.length
    stripes.api.now = '2026-11-22T09:00:00.000Z'
    await collect()
    expect(stripes.stripe.asked).toHaveLength(askedBefore)
    expect(await stripes.bookingsOf(account.id)).toEqual(['payment'])
  })

  it('waits for a debit that takes days, and books it when the webhook tells, however often', async () => {
    const { account, chargeId, collect, intent } = await stripes.given({
      method: 'pm_sepa',
      kind: 'bankAccount',
    })
    expect(await collect()).toEqual({ againAt: new Date('2026-11-21T15:00:00.000Z') })
    expect(await stripes.stateOf(chargeId)).toBe('pending')
    intent().status = 'succeeded'
    expect(await stripes.tell('payment_intent.succeeded', intent(), { id: 'evt_twice' })).toEqual({
      status: 200,
      heard: 1,
    })
    expect(await stripes.tell('payment_intent.succeeded', intent(), { id: 'evt_twice' })).toEqual({
      status: 200,
      heard: 0,
    })
    expect(await stripes.tell('payment_intent.succeeded', intent())).toEqual({ status: 200, heard: 1 })
    await collect()
    expect(await stripes.stateOf(chargeId)).toBe('succeeded')
    expect(await stripes.bookingsOf(account.id)).toEqual(['payment'])
  })

  it('turns away what Stripe did not sign, and what was changed on the way', async () => {
    const { collect, intent, chargeId } = await stripes.given({ method: 'pm_sepa', kind: 'bankAccount' })
    await collect()
    intent().status = 'succeeded'
    expect(await stripes.tell('payment_intent.succeeded', intent(), { secret: 'whsec_of_a_thief' })).toEqual({
      status: 400,
      heard: 0,
    })
    const unsigned = await fetch(`${stripes.api.url}/webhooks/stripe`, { method: 'POST', body: '{}' })
    expect(unsigned.status).toBe(400)
    expect(await stripes.stateOf(chargeId)).toBe('pending')
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
    stripes.stripe.intents.set('pi_theirs', { ...rest, id: 'pi_theirs', metadata: {} })
    const metadata = { orgId: stripes.organisation.id, accountId: 'acc_x', chargeId: 'chg_x' }
    stripes.stripe.intents.set('pi_elsewhere', { ...rest, id: 'pi_elsewhere', metadata })
    expect(await stripes.tell('payment_intent.succeeded', { ...rest, id: 'pi_theirs' })).toEqual({
      status: 200,
      heard: 1,
    })
    expect(await stripes.tell('payment_intent.succeeded', { ...rest, id: 'pi_elsewhere' })).toEqual({
      status: 200,
      heard: 1,
    })
    expect(await stripes.tell('customer.created', { object: 'customer', id: 'cus_1' })).toEqual({
      status: 200,
      heard: 0,
    })
  })

  it('books once when webhooks and the job of the charge come together', async () => {
    const { account, collect, intent } = await stripes.given()
    const answers = await Promise.allSettled([collect(), collect(), collect()])
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true)
    await Promise.all([
      stripes.tell('payment_intent.succeeded', intent()),
      stripes.tell('charge.updated', { object: 'charge', payment_intent: intent().id }),
      collect(),
    ])
    expect(await stripes.bookingsOf(account.id)).toEqual(['payment'])
  })

  it('leaves books that agree with themselves', async () => {
    expect(await differencesOf(stripes.api)).toEqual([])
  })
})
