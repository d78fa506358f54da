import type { FailureCode } from '@arrears/domain/charge/failure-code'
import { Stripe } from 'stripe'
import type { ProviderAnswer, ProviderCharge, StripeConnection, StripeEvent } from './provider.ts'
import { failed } from './reports.ts'
import { toStripeAmount } from './stripe-amount.ts'
import { failureOf, reportOf } from './stripe-report.ts'

export interface StripeOptions {
  readonly secretKey: string
  readonly webhookSecret: string
  /** Where Stripe's API is; its own address unless said otherwise. */
  readonly apiUrl?: string | undefined
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs?: number
}

const hour = 3_600_000

/** Stripe forgets idempotency keys after a day; from then on a payment that may have been made has to be looked for. */
const keyLife = 20 * hour

/** Payments that take days are told by webhook; asking now and then finds those whose webhook was lost. */
const pollEvery = 6 * hour

const methodTypes: Readonly<Record<string, string>> = {
  card: 'card',
  sepaCore: 'sepa_debit',
  sepaB2b: 'sepa_debit',
  ach: 'us_bank_account',
  bacs: 'bacs_debit',
}

/** Stripe keeps events for thirty days. */
const eventsOfReturns = [
  'charge.refunded',
  'charge.dispute.created',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'charge.dispute.closed',
] as const

/** Charges saved payment methods by PaymentIntents while the debtor is away, and reads back what became of them. */
export function stripeProvider({
  secretKey,
  webhookSecret,
  apiUrl,
  timeoutMs = 20_000,
}: StripeOptions): StripeConnection {
  const stripe = new Stripe(secretKey, {
    ...(apiUrl ? addressOf(apiUrl) : {}),
    timeout: timeoutMs,
    // The job tries again, with the same key, and says so in the log.
    maxNetworkRetries: 0,
    telemetry: false,
  })
  const expand = ['latest_charge']

  async function answer(intent: Stripe.PaymentIntent, now: Date): Promise<ProviderAnswer> {
    const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
    const disputes = charge?.disputed
      ? await stripe.disputes.list({ payment_intent: intent.id, limit: 100 })
      : null
    const { report, reinstated } = reportOf(intent, disputes?.data ?? [])
    const askAgainAt = report.outcome === 'processing' ? new Date(now.getTime() + pollEvery) : null
    return { reference: intent.id, report, reinstated, askAgainAt }
  }

  async function create(charge: ProviderCharge, amount: number): Promise<Stripe.PaymentIntent> {
    const { customerId, methodId, kind, scheme, orgId, accountId, chargeId } = charge
    return await stripe.paymentIntents.create(
      {
        amount,
        currency: charge.amount.currency.toLowerCase(),
        customer: customerId ?? '',
        payment_method: methodId ?? '',
        allowed_payment_method_types: [methodTypes[kind === 'card' ? 'card' : scheme] ?? 'card'],
        off_session: true,
        confirm: true,
        // Nobody is there to confirm it with the bank.
        error_on_requires_action: true,
        metadata: { orgId, accountId, chargeId },
        expand,
      },
      { idempotencyKey: chargeId },
    )
  }

  /** A payment that was made though its answer never came. */
  async function findOld({
    chargeId,
    submittedAt,
    now,
  }: ProviderCharge): Promise<Stripe.PaymentIntent | null> {
    if (now.getTime() - submittedAt.getTime() < keyLife) return null
    const found = await stripe.paymentIntents.search({
      query: `metadata['chargeId']:'${chargeId}'`,
      limit: 1,
    })
    const [intent] = found.data
    return intent ? await stripe.paymentIntents.retrieve(intent.id, { expand }) : null
  }

  return {
    async collect(charge) {
      const known = charge.reference
        ? await stripe.paymentIntents.retrieve(charge.reference, { expand })
        : await findOld(charge)
      if (known) return await answer(known, charge.now)
      const amount = toStripeAmount(charge.amount)
      if (amount === null) return refusal(null, 'other')
      const made = await create(charge, amount).catch(refusalIn)
      return 'report' in made ? made : await answer(made, charge.now)
    },
    readEvent(body, signature) {
      return told(stripe.webhooks.constructEvent(body, signature, webhookSecret))
    },
    async *eventsOfReturns() {
      for await (const event of stripe.events.list({ types: [...eventsOfReturns], limit: 100 }))
        yield told(event)
    },
    async find(paymentIntentId) {
      const { metadata } = await stripe.paymentIntents.retrieve(paymentIntentId)
      const { orgId, accountId, chargeId } = metadata
      return orgId && accountId && chargeId ? { orgId, accountId, chargeId } : null
    },
  }
}

function told({ id, type, data }: Stripe.Event): StripeEvent {
  const object = data.object as {
    object?: string
    id?: string
    payment_intent?: string | { id: string } | null
  }
  const intent = object.object === 'payment_intent' ? object.id : object.payment_intent
  return { id, type, paymentIntentId: (typeof intent === 'object' ? intent?.id : intent) ?? null }
}

/**
 * A refusal is an answer. Anything else is none and thrown on: no connection, too many requests, a wrong key, a fault of theirs, or
 * the same request still under way (409).
 */
function refusalIn(error: unknown): ProviderAnswer {
  const { StripeCardError, StripeInvalidRequestError } = Stripe.errors
  const refused = error instanceof StripeCardError || error instanceof StripeInvalidRequestError
  if (!refused || error.statusCode === 409) throw error
  return refusal(error.payment_intent?.id ?? null, failureOf(error))
}

function refusal(reference: string | null, code: FailureCode): ProviderAnswer {
  return { reference, report: failed(code), reinstated: [], askAgainAt: null }
}

function addressOf(apiUrl: string): { host: string; port: string; protocol: 'http' | 'https' } {
  const { hostname, port, protocol } = new URL(apiUrl)
  return { host: hostname, port, protocol: protocol === 'http:' ? 'http' : 'https' }
}
