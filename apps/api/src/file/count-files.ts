import type { Prisma } from '../generated/prisma/client.ts'

/** Files of an account, without deleted ones. */
export async function countFiles(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
): Promise<number> {
  return await tx.file.count({ where: { orgId, accountId, status: { not: 'deleted' } } })
}
