import { z } from 'zod'
import type { PaymentProviders } from '../payment-provider/provider.ts'
import { defineJob } from '../platform/jobs/define-job.ts'

/**
 * Looks for refunds and disputes that no webhook told: a charge that has succeeded is not asked for again, so nothing else would
 * find them. What a webhook told is known by the event's id and not heard twice.
 */
export const hearMissedReturnsJob = ({ stripe }: PaymentProviders) =>
  defineJob({
    payload: z.object({}),
    schedule: '23 */6 * * *',
    async run(_payload, { owner, log }) {
      if (!stripe) return
      let missed = 0
      for await (const { id, type, paymentIntentId } of stripe.eventsOfReturns()) {
        if (!paymentIntentId) continue
        const { rows } = await owner.query<{ isNew: boolean }>(
          `select receive_provider_event('stripe', $1, $2, 'hearStripe', $3::jsonb) as "isNew"`,
          [id, type, JSON.stringify({ paymentIntentId })],
        )
        if (rows[0]?.isNew) missed++
      }
      if (missed > 0) log.warn({ events: missed }, 'refunds or disputes that no webhook told are heard now')
    },
  })
