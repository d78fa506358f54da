import type { Actor } from '@arrears/domain/permissions/permissions'
import { codeOfFailure } from '../actions/code-of-failure.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { OwnCharge, ProviderAnswer } from '../payment-provider/provider.ts'
import { bookReinstated } from './book-reinstated.ts'

interface ChargeToFollow extends OwnCharge {
  readonly prisma: PrismaClient
  readonly now: string
  readonly currency: string
  readonly kind: 'card' | 'directDebit'
}

/** The most steps that one answer can ask for: booked, taken back, and what is left booked again. */
const mostSteps = 3

/**
 * Books what a provider answered, step by step until the charge is as the answer says. Each step has a key made of the answer and
 * where the charge stood, so that an answer that comes again, here or in another process, books nothing again.
 */
export async function followCharge(
  { prisma, now, currency, kind, orgId, accountId, chargeId }: ChargeToFollow,
  { reference, report, reinstated }: ProviderAnswer,
): Promise<void> {
  const actor: Actor = { kind: 'system', name: 'Payment provider', orgId }
  const { outcome, failureCode, returnReason } = report
  const returnedMinor = report.returnedMinor.toString()
  const told = [outcome, returnedMinor, failureCode ?? '', returnReason ?? '', reference ?? ''].join('/')
  for (let step = 1; step <= mostSteps; step++) {
    const settled = await runAction(prisma, actionHandlers.settleCharge, {
      actor,
      input: {
        accountId,
        chargeId,
        providerReference: reference,
        outcome,
        returnedMinor,
        failureCode,
        returnReason,
      },
      idempotencyKey: `settle-charge/${chargeId}/${told}/${step}`,
      now,
    })
    if (settled.ok) continue
    const code = codeOfFailure(settled.error)
    if (code === 'CHARGE_UP_TO_DATE') break
    throw new Error(`Charge ${chargeId} cannot be settled: ${code}`)
  }
  for (const given of reinstated)
    await bookReinstated({ prisma, actor, accountId, currency, kind, now }, given)
}
