import type { StandingPayment } from '@arrears/domain/promise/apply-payment'
import type { Instant, LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import { entryColumns, storedEntry } from './stored-entry.ts'

/** Payments of an account that were not reversed, valued on `since` or later, in booking order, but for the one left out. */
export async function loadStandingPayments(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  { since, without }: { since: LocalDate; without: string },
): Promise<readonly StandingPayment[]> {
  const rows = await tx.ledgerTransaction.findMany({
    where: {
      orgId,
      accountId,
      context: 'payment',
      effectiveOn: { gte: new Date(since) },
      reversedBy: { is: null },
      id: { not: without },
    },
    select: { bookedAt: true, effectiveOn: true, entries: { select: entryColumns, orderBy: { id: 'asc' } } },
    orderBy: [{ bookedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ bookedAt, effectiveOn, entries }) => ({
    bookedAt: bookedAt.toISOString() as Instant,
    effectiveOn: storedDate(effectiveOn),
    entries: entries.map(storedEntry),
  }))
}
