import { describe, expect, it } from 'vitest'
import type Stripe from 'stripe'
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts'
import { reportOf } from './stripe-report.ts'

describe('amounts at Stripe', () => {
  it.each([
    ['EUR', 1999n, 1999],
    ['JPY', 500n, 500],
    ['KWD', 1230n, 1230],
    ['ISK', 5n, 500],
    ['UGX', 5000n, 500_000],
    ['MGA', 500n, 5],
  ])('of %s: %s is %s there, and back', (currency, minor, amount) => {
    expect(toStripeAmount({ minor, currency })).toBe(amount)
    expect(fromStripeAmount(amount, currency.toLowerCase())).toBe(minor)
  })

  it('cannot be told when Stripe has no digits for it', () => {
    expect(toStripeAmount({ minor: 550n, currency: 'MGA' })).toBeNull()
  })

  it('are read in our units when money was taken back', () => {
    const intent = {
      amount: 1000,
      currency: 'isk',
      latest_charge: { amount_refunded: 300 },
    } as Stripe.PaymentIntent
    const won = { id: 'dp_1', status: 'won', reason: 'general', amount: 200 } as Stripe.Dispute
    expect(reportOf(intent, [won])).toMatchObject({
      report: { returnedMinor: 5n },
      reinstated: [{ reference: 'dp_1', amountMinor: 2n, takenMinor: 0n }],
    })
  })
})
