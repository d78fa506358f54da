import type { FailureCode } from '@arrears/domain/charge/failure-code'
import type { ReturnReason } from '@arrears/domain/charge/return-reason'
import type { EmbeddedPayment, PrismaClient } from '../generated/prisma/client.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import { embeddedDelays, embeddedOutcome } from './embedded-outcomes.ts'
import { embeddedReference } from './embedded-reference.ts'
import type { PaymentProvider, ProviderAnswer, ProviderCharge } from './provider.ts'
import { failed, processing, returned, succeeded } from './reports.ts'

/**
 * A provider inside this process, for trials and tests. It is not a bank and no money moves. Like a real one it keeps books of
 * its own, knows a payment by the caller's key, takes its time, declines certain numbers and takes some payments back later.
 */
export function embeddedProvider(prisma: PrismaClient): PaymentProvider {
  return {
    collect: (charge) =>
      withOrganisation(charge.orgId, async () => {
        await prisma.embeddedPayment.createMany({ data: [newPayment(charge)], skipDuplicates: true })
        const payment = await prisma.embeddedPayment.findUniqueOrThrow({
          where: { orgId_key: { orgId: charge.orgId, key: charge.chargeId } },
        })
        return answerOf(payment, charge.now)
      }),
  }
}

function newPayment({ orgId, chargeId, amount, kind, last4, now }: ProviderCharge) {
  const { fails, returns } = embeddedOutcome(last4)
  const delays = embeddedDelays[kind === 'card' ? 'card' : 'bankAccount']
  const settlesAt = new Date(now.getTime() + delays.settles)
  return {
    orgId,
    key: chargeId,
    reference: embeddedReference(chargeId),
    amountMinor: amount.minor,
    currency: amount.currency,
    createdAt: now,
    settlesAt,
    failureCode: fails ?? null,
    returnsAt: returns ? new Date(settlesAt.getTime() + delays.returns) : null,
    returnReason: returns ?? null,
  }
}

/** What its books say at a moment. */
function answerOf(payment: EmbeddedPayment, now: Date): ProviderAnswer {
  const { reference, amountMinor, settlesAt, failureCode, returnsAt, returnReason } = payment
  const answer = (report: ProviderAnswer['report'], askAgainAt: Date | null = null): ProviderAnswer => ({
    reference,
    report,
    reinstated: [],
    askAgainAt,
  })
  if (now < settlesAt) return answer(processing, settlesAt)
  if (failureCode) return answer(failed(failureCode as FailureCode))
  if (!returnsAt) return answer(succeeded)
  return now < returnsAt
    ? answer(succeeded, returnsAt)
    : answer(returned(amountMinor, returnReason as ReturnReason))
}
