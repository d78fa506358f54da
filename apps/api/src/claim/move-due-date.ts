import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'

/** Moves the day a claim is due, and with it the oldest due date that the account keeps, from which its age follows. */
export async function moveDueDate(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  accountId: string,
  claimId: string,
  dueOn: LocalDate,
): Promise<void> {
  await tx.claim.update({
    where: { orgId_id: { orgId, id: claimId } },
    data: { dueOn: new Date(dueOn), version: { increment: 1 } },
    select: { id: true },
  })
  await tx.$executeRaw`
    update account set oldest_due_on = oldest_due_on(org_id, id)
    where org_id = ${orgId} and id = ${accountId}`
}
