import type { Prisma } from '../generated/prisma/client.ts'

/** Keeps the date by which an account ages: that of its oldest open claim, or of the oldest unpaid instalment in their place. */
export async function keepOldestDueDate(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    update account set oldest_due_on = oldest_due_on(org_id, id) where org_id = ${orgId} and id = ${accountId}`
}
