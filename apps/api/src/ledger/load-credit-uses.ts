import type { CreditUse } from '@arrears/domain/ledger/free-credit'
import type { Id } from '@arrears/domain/shared/ids'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import { entryColumns, storedEntry } from './stored-entry.ts'

/** Where credit of an account went, as far as it was not taken back. */
export async function loadCreditUses(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
): Promise<readonly CreditUse[]> {
  const rows = await tx.ledgerTransaction.findMany({
    where: { orgId, accountId, context: 'allocation', reversedBy: { is: null } },
    select: { id: true, effectiveOn: true, entries: { select: entryColumns, orderBy: { id: 'asc' } } },
  })
  return rows.map(({ id, effectiveOn, entries }) => ({
    id: id as Id<'ledgerTransaction'>,
    context: 'allocation' as const,
    effectiveOn: storedDate(effectiveOn),
    entries: entries.map(storedEntry),
  }))
}
