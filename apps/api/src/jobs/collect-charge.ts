import type { Actor } from '@arrears/domain/permissions/permissions'
import { z } from 'zod'
import { codeOfFailure } from '../actions/code-of-failure.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import type { PaymentProviders, ProviderAnswer, ProviderCharge } from '../payment-provider/provider.ts'
import { failed } from '../payment-provider/reports.ts'
import { defineJob, type JobContext } from '../platform/jobs/define-job.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import { followCharge } from './follow-charge.ts'

const hour = 3_600_000

const notSetUp: ProviderAnswer = {
  reference: null,
  report: failed('providerMissing'),
  reinstated: [],
  askAgainAt: null,
}

/**
 * Follows one charge from its day of collection to its end: hands it to the provider, books what the provider answers, and asks
 * again while something may still come. Killed at any moment it starts again with the same key: what was asked is answered, what
 * was booked is not booked again.
 */
export const collectChargeJob = (providers: PaymentProviders) =>
  defineJob({
    payload: z.object({ orgId: z.string(), accountId: z.string(), chargeId: z.string() }),
    async run(payload, context) {
      const { prisma, clock } = context
      const { orgId, accountId, chargeId } = payload
      const find = () =>
        withOrganisation(orgId, () =>
          prisma.charge.findUniqueOrThrow({
            where: { orgId_id: { orgId, id: chargeId } },
            include: { paymentMethod: true, mandate: { select: { scheme: true } } },
          }),
        )
      if (!(await find()).submittedAt) {
        const again = await submit(payload, context)
        if (again) return { againAt: again }
      }
      const charge = await find()
      const { paymentMethod: method, submittedAt, currency } = charge
      // Not handed over, as its mandate, method or claims had changed: it has failed, and the provider never heard of it.
      if (!submittedAt) return undefined
      const provider = charge.provider === 'stripe' ? providers.stripe : providers.embedded
      const now = clock.now()
      const wanted: ProviderCharge = {
        orgId,
        accountId,
        chargeId,
        amount: { minor: charge.amountMinor, currency },
        kind: method.kind,
        last4: method.last4,
        scheme: charge.mandate.scheme,
        customerId: method.providerCustomerId,
        methodId: method.providerMethodId,
        reference: charge.providerReference,
        submittedAt,
        now: new Date(now),
      }
      const answer = provider ? await provider.collect(wanted) : notSetUp
      const kind = method.kind === 'card' ? 'card' : 'directDebit'
      await followCharge({ prisma, now, currency, kind, orgId, accountId, chargeId }, answer)
      return answer.askAgainAt ? { againAt: answer.askAgainAt } : undefined
    },
  })

/** Hands the charge over, or lets it fail; the moment to try again when its day has not come yet. */
async function submit(
  { orgId, accountId, chargeId }: { orgId: string; accountId: string; chargeId: string },
  { prisma, clock }: JobContext,
): Promise<Date | undefined> {
  const actor: Actor = { kind: 'system', name: 'Charges', orgId }
  const now = clock.now()
  const submitted = await runAction(prisma, actionHandlers.submitCharge, {
    actor,
    input: { accountId, chargeId },
    idempotencyKey: `submit-charge/${chargeId}`,
    now,
  })
  if (submitted.ok) return undefined
  const code = codeOfFailure(submitted.error)
  // The organisation moved to a time zone in which the day has not begun.
  if (code === 'CHARGE_NOT_DUE') return new Date(Date.parse(now) + hour)
  if (code === 'CHARGE_NOT_PENDING' || code === 'CHARGE_ALREADY_SUBMITTED') return undefined
  throw new Error(`Charge ${chargeId} cannot be submitted: ${code}`)
}
