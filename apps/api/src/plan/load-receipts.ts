import type { Receipt } from '@arrears/domain/plan/judge-plan'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { receiptsSql } from './receipts-sql.ts'

export interface ReceiptRow {
  readonly planId: string
  readonly effectiveOn: LocalDate
  readonly amountMinor: string
}

/** What came in for a plan since it was agreed, and stands. */
export async function loadReceipts(
  tx: Prisma.TransactionClient,
  orgId: string,
  planId: string,
): Promise<readonly Receipt[]> {
  const rows = await tx.$queryRawUnsafe<ReceiptRow[]>(receiptsSql, orgId, [planId])
  return rows.map(({ effectiveOn, amountMinor }) => ({ effectiveOn, amountMinor: BigInt(amountMinor) }))
}
