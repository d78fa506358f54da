import type { PaymentProviders } from '../payment-provider/provider.ts'
import type { Jobs } from '../platform/jobs/define-job.ts'
import { collectChargeJob } from './collect-charge.ts'
import { followPendingChargesJob } from './follow-pending-charges.ts'
import { hearMissedReturnsJob } from './hear-missed-returns.ts'
import { hearStripeJob } from './hear-stripe.ts'

/** The jobs that speak to payment providers. */
export const paymentJobs = (providers: PaymentProviders) =>
  ({
    collectCharge: collectChargeJob(providers),
    hearStripe: hearStripeJob(providers),
    hearMissedReturns: hearMissedReturnsJob(providers),
    followPendingCharges: followPendingChargesJob,
  }) as const satisfies Jobs
