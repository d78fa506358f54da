import type { MetadataSchema } from '@arrears/domain/custom-fields/metadata-schema'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedSchema } from './stored-schema.ts'

/** A schema that its change waits for: nobody fills it in or changes it until the transaction ends. Undefined when unknown. */
export async function lockSchema(
  tx: Prisma.TransactionClient,
  orgId: string,
  id: string,
): Promise<{ schema: MetadataSchema; isArchived: boolean } | undefined> {
  await tx.$queryRaw`select 1 from metadata_schema where org_id = ${orgId} and id = ${id} for update`
  return await loadSchema(tx, orgId, id)
}

export async function loadSchema(tx: Prisma.TransactionClient, orgId: string, id: string) {
  const row = await tx.metadataSchema.findUnique({ where: { orgId_id: { orgId, id } } })
  return row ? { schema: storedSchema(row), isArchived: row.archivedAt !== null } : undefined
}
