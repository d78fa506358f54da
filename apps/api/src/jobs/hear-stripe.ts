import { z } from 'zod'
import type { PaymentProviders } from '../payment-provider/provider.ts'
import { defineJob } from '../platform/jobs/define-job.ts'
import { collectChargeJob } from './collect-charge.ts'

/** Looks at the payment that Stripe told something about, and books what it finds; enqueued by the webhook. */
export const hearStripeJob = (providers: PaymentProviders) =>
  defineJob({
    payload: z.object({ paymentIntentId: z.string() }),
    async run({ paymentIntentId }, context) {
      const own = await providers.stripe?.find(paymentIntentId)
      if (!own) return
      const { rowCount } = await context.owner.query(
        'select from charge where org_id = $1 and account_id = $2 and id = $3',
        [own.orgId, own.accountId, own.chargeId],
      )
      // The account at Stripe may serve other programs, or another database of ours.
      if (rowCount === 0)
        return context.log.warn({ paymentIntentId }, 'Stripe told of a charge that is not ours')
      // When to ask again is not for the webhook: the job of the charge itself does that.
      await collectChargeJob(providers).run(own, context)
    },
  })
