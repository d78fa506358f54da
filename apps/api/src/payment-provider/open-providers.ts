import type { PrismaClient } from '../generated/prisma/client.ts'
import { embeddedProvider } from './embedded-provider.ts'
import type { PaymentProviders } from './provider.ts'
import { stripeProvider, type StripeOptions } from './stripe-provider.ts'

/** The embedded provider always, and Stripe where its keys are set. */
export function openProviders(prisma: PrismaClient, stripe?: StripeOptions): PaymentProviders {
  return { embedded: embeddedProvider(prisma), ...(stripe ? { stripe: stripeProvider(stripe) } : {}) }
}
