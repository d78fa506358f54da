import type { StoredWorklist } from '@arrears/domain/worklist/changes/save-worklist'
import type { Prisma } from '../generated/prisma/client.ts'

/** A saved worklist that somebody may see, locked; undefined when there is none, or it is another person's. */
export async function lockWorklist(
  tx: Prisma.TransactionClient,
  orgId: string,
  id: string,
  userId: string | null,
): Promise<StoredWorklist | undefined> {
  const [found] = await tx.$queryRaw<StoredWorklist[]>`
    select id, version, owner_id as "ownerId", archived_at is not null as "isArchived" from worklist
    where org_id = ${orgId} and id = ${id} and (owner_id is null or owner_id = ${userId}) for update`
  return found
}
