import type { Actor } from '@arrears/domain/permissions/permissions'
import { formatDecimal } from '@arrears/domain/shared/money'
import { actionHandlers } from '../actions/index.ts'
import { keptKey } from '../actions/kept-key.ts'
import { runAction } from '../actions/run-action.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Reinstated } from '../payment-provider/provider.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'

export interface Reinstating {
  readonly prisma: PrismaClient
  readonly actor: Actor
  readonly accountId: string
  readonly currency: string
  readonly kind: 'card' | 'directDebit'
  readonly now: string
}

/**
 * Money that came back to us after it was taken is a payment of its own, as the reversal stands in the books. Refunded after all,
 * that payment is reversed whole, and what is left of it booked again. Each step has a key, so that it happens once.
 */
export async function bookReinstated(booking: Reinstating, given: Reinstated): Promise<void> {
  const { reference, amountMinor, takenMinor } = given
  await pay(booking, given, amountMinor, `reinstated/${reference}`)
  if (takenMinor === 0n) return
  const isTaken = await takeBack(booking, given)
  const leftMinor = amountMinor - takenMinor
  if (isTaken && leftMinor > 0n)
    await pay(booking, given, leftMinor, `reinstated/${reference}/left/${leftMinor}`)
}

async function pay(
  { prisma, actor, accountId, currency, kind, now }: Reinstating,
  { reference }: Reinstated,
  minor: bigint,
  idempotencyKey: string,
): Promise<void> {
  const booked = await runAction(prisma, actionHandlers.recordPayment, {
    actor,
    input: {
      accountId,
      amount: { amount: formatDecimal({ minor, currency }), currency },
      kind,
      externalReference: reference,
      note: 'Given again by the payment provider after it was taken back',
    },
    idempotencyKey,
    now,
  })
  if (!booked.ok)
    throw new Error(`What was given again as ${reference} cannot be booked: ${booked.error.kind}`)
}

/** Whether the payment that stood was reversed for this refund, now or before: what is left may be booked only then. */
async function takeBack(
  { prisma, actor, accountId, now }: Reinstating,
  { reference, takenMinor }: Reinstated,
): Promise<boolean> {
  const { orgId } = actor
  const idempotencyKey = `reinstated/${reference}/taken/${takenMinor}`
  return await withOrganisation(orgId, async () => {
    const done = await prisma.actionRecord.findFirst({
      where: { orgId, idempotencyKey: keptKey({ actor, idempotencyKey }) },
      select: { id: true },
    })
    if (done) return true
    const standing = await prisma.ledgerTransaction.findFirst({
      where: {
        orgId,
        accountId,
        externalReference: reference,
        context: 'payment',
        action: 'recordPayment',
        reversedBy: { is: null },
      },
      select: { entries: { select: { id: true }, take: 1 } },
    })
    const [entry] = standing?.entries ?? []
    // A person has reversed it already, or a later refund took all of it.
    if (!entry) return false
    const reversed = await runAction(prisma, actionHandlers.reverseLedgerEntry, {
      actor,
      input: { accountId, entryId: entry.id, reason: 'other', note: 'Refunded after it was given again' },
      idempotencyKey,
      now,
    })
    // Another process was faster; how the payment stands then is read anew.
    if (!reversed.ok)
      throw new Error(`What was refunded of ${reference} cannot be booked: ${reversed.error.kind}`)
    return true
  })
}
