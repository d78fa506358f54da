import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'

interface Publishing {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly userId: string | null
  readonly now: string
}

interface NewVersion {
  readonly number: number
  readonly comment: string | null
  readonly content: Prisma.InputJsonObject
}

/** Writes a version of a layout and makes it the one that pages are shown by. */
export async function putInForce(
  { tx, orgId, userId, now }: Publishing,
  layoutId: string,
  version: NewVersion,
): Promise<void> {
  await tx.layoutVersion.create({
    data: {
      id: newId('layoutVersion'),
      orgId,
      layoutId,
      ...version,
      publishedAt: now,
      publishedById: userId,
    },
    select: { id: true },
  })
  await tx.layout.update({
    where: { orgId_id: { orgId, id: layoutId } },
    data: { publishedNumber: version.number, version: { increment: 1 } },
    select: { id: true },
  })
}
