import { OperatorError } from './operator-error.ts'

export interface StripeSettings {
  readonly secretKey: string
  readonly webhookSecret: string
  /** Where Stripe's API is, when not at its own address. */
  readonly apiUrl: string | undefined
}

interface Given {
  readonly STRIPE_SECRET_KEY?: string | undefined
  readonly STRIPE_WEBHOOK_SECRET?: string | undefined
  readonly STRIPE_API_URL?: string | undefined
}

/** Stripe's settings; undefined when it is not used. Without its webhook most outcomes would never be heard of, so it takes both. */
export function stripeSettings(given: Given): StripeSettings | undefined {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_URL: apiUrl } = given
  if (!secretKey && !webhookSecret) return undefined
  if (!secretKey || !webhookSecret) {
    throw new OperatorError(
      'Wrong setting: STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET are set both or not at all',
    )
  }
  return { secretKey, webhookSecret, apiUrl }
}
