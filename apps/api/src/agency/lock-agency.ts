import type { StoredAgency } from '@arrears/domain/agency/changes/save-agency'
import type { Prisma } from '../generated/prisma/client.ts'

interface LockedAgency extends StoredAgency {
  readonly name: string
}

/** An agency, locked until the transaction ends; undefined when there is none. */
export async function lockAgency(
  tx: Prisma.TransactionClient,
  orgId: string,
  id: string,
): Promise<LockedAgency | undefined> {
  const [found] = await tx.$queryRaw<LockedAgency[]>`
    select name, version, archived_at is not null as "isArchived" from agency
    where org_id = ${orgId} and id = ${id} for update`
  return found
}
