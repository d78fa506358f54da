import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { keepOldestDueDate } from '../plan/keep-oldest-due-date.ts'

/** Moves the day a claim is due, and with it the oldest due date that the account keeps, from which its age follows. */
export async function moveDueDate(
  writing: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  accountId: string,
  claimId: string,
  dueOn: LocalDate,
): Promise<void> {
  const { tx, orgId } = writing
  await tx.claim.update({
    where: { orgId_id: { orgId, id: claimId } },
    data: { dueOn: new Date(dueOn), version: { increment: 1 } },
    select: { id: true },
  })
  await keepOldestDueDate(writing, accountId)
}
