import { idKind } from '@arrears/domain/shared/ids'
import type { Prisma } from '../generated/prisma/client.ts'

/** What people call the account, debtor or claim that custom fields stand on; null when it is not of this account. */
export async function fieldSubjectLabel(
  tx: Prisma.TransactionClient,
  orgId: string,
  account: { readonly id: string; readonly reference: string },
  subjectId: string,
): Promise<string | null> {
  const where = { orgId_id: { orgId, id: subjectId }, accountId: account.id }
  switch (idKind(subjectId)) {
    case 'account':
      return subjectId === account.id ? account.reference : null
    case 'debtor':
      return (await tx.debtor.findUnique({ where, select: { name: true } }))?.name ?? null
    case 'claim':
      return (await tx.claim.findUnique({ where, select: { reference: true } }))?.reference ?? null
    default:
      return null
  }
}
