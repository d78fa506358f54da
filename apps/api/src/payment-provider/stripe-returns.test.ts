import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearMissedReturnsJob } from '../jobs/hear-missed-returns.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { diaryOf, rowOf } from '../testing/given/written.ts'
import { givenStripeCharges, type StripeCharges } from '../testing/stripe/given-stripe-charges.ts'

describe('money that Stripe takes back', () => {
  let stripes: StripeCharges

  beforeAll(async () => void (stripes = await givenStripeCharges()))
  afterAll(() => stripes.close())

  it('ends right when a chargeback is told before the success, and the success again after it', async () => {
    const { account, chargeId, collect, intent, dispute } = await stripes.given({
      method: 'pm_sepa',
      kind: 'bankAccount',
    })
    await collect()
    intent().status = 'succeeded'
    const disputed = dispute('insufficient_funds')
    await stripes.tell('charge.dispute.created', disputed)
    await stripes.tell('payment_intent.succeeded', intent())
    await stripes.tell('payment_intent.processing', { ...intent(), status: 'processing' })
    expect(await rowOf(stripes.api, 'charge', chargeId)).toMatchObject({
      state: 'returned',
      return_reason: 'notSufficientFunds',
    })
    expect(await stripes.bookingsOf(account.id)).toEqual(['payment', 'paymentReversal'])
    expect(await stripes.balanceOf(account.id)).toBe('20000')
    expect((await diaryOf(stripes.api, account.id)).map(({ type }) => type)).toEqual([
      'chargeStarted',
      'chargeSubmitted',
      'chargeSucceeded',
      'chargeReturned',
    ])

    disputed.status = 'won'
    await stripes.tell('charge.dispute.closed', disputed)
    await stripes.tell('charge.dispute.funds_reinstated', disputed)
    expect(await stripes.bookingsOf(account.id)).toEqual(['payment', 'paymentReversal', 'payment'])
    expect(await stripes.balanceOf(account.id)).toBe('16000')
  })

  it('takes what a won dispute gave again out of the books when that is refunded, in parts and in all', async () => {
    const { account, chargeId, collect, intent, dispute } = await stripes.given()
    await collect()
    const disputed = dispute('general')
    await stripes.tell('charge.dispute.created', disputed)
    disputed.status = 'won'
    await stripes.tell('charge.dispute.closed', disputed)
    expect(await stripes.balanceOf(account.id)).toBe('16000')

    const refund = async (minor: number) => {
      intent().latest_charge.amount_refunded = minor
      await stripes.tell('charge.refunded', { object: 'charge', payment_intent: intent().id })
      await stripes.tell('charge.refunded', { object: 'charge', payment_intent: intent().id })
      return {
        balance: await stripes.balanceOf(account.id),
        bookings: (await stripes.bookingsOf(account.id)).slice(3),
      }
    }
    const partly = ['paymentReversal', 'payment']
    expect(await refund(1500)).toEqual({ balance: '17500', bookings: partly })
    expect(await refund(4000)).toEqual({ balance: '20000', bookings: [...partly, 'paymentReversal'] })
    expect(await stripes.stateOf(chargeId)).toBe('returned')
  })

  it('hears of a refund that no webhook told, once', async () => {
    const { account, chargeId, collect, intent } = await stripes.given()
    await collect()
    intent().latest_charge.amount_refunded = 4000
    const other = { id: `evt_other_${chargeId}`, type: 'charge.refunded', object: { object: 'charge' } }
    const object = { object: 'charge', payment_intent: intent().id }
    stripes.stripe.events.push(other, { id: `evt_of_${chargeId}`, type: 'charge.refunded', object })
    const sweep = () => hearMissedReturnsJob(stripes.api.services.providers).run({}, stripes.context())
    await sweep()
    expect(await stripes.heardNow()).toBe(1)
    expect(await stripes.stateOf(chargeId)).toBe('returned')
    expect(await stripes.balanceOf(account.id)).toBe('20000')
    await sweep()
    expect(await stripes.heardNow()).toBe(0)
    expect((await stripes.tell('charge.refunded', object, { id: `evt_of_${chargeId}` })).heard).toBe(0)
    stripes.stripe.events.length = 0
  })

  it('books a part that is refunded as all taken back and the rest paid again', async () => {
    const { account, chargeId, collect, intent } = await stripes.given()
    await collect()
    intent().latest_charge.amount_refunded = 1500
    await stripes.tell('charge.refunded', { object: 'charge', payment_intent: intent().id })
    expect(await rowOf(stripes.api, 'charge', chargeId)).toMatchObject({
      state: 'succeeded',
      returned_minor: '1500',
    })
    expect(await stripes.bookingsOf(account.id)).toEqual(['payment', 'paymentReversal', 'payment'])
    expect(await stripes.balanceOf(account.id)).toBe('17500')
    intent().latest_charge.amount_refunded = 4000
    await stripes.tell('charge.refunded', { object: 'charge', payment_intent: intent().id })
    expect(await stripes.stateOf(chargeId)).toBe('returned')
    expect(await stripes.balanceOf(account.id)).toBe('20000')
  })

  it('leaves books that agree with themselves', async () => {
    expect(await differencesOf(stripes.api)).toEqual([])
  })
})
