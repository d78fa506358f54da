import type { Prisma } from '../generated/prisma/client.ts'

/** Whether an agency in use, other than this one, has the name. */
export async function isNameTaken(
  tx: Prisma.TransactionClient,
  orgId: string,
  name: string,
  butOf = '',
): Promise<boolean> {
  const same = await tx.agency.findFirst({
    where: { orgId, archivedAt: null, name: { equals: name, mode: 'insensitive' }, NOT: { id: butOf } },
    select: { id: true },
  })
  return same !== null
}
