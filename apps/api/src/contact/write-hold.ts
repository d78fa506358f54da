import type { HoldKind } from '@arrears/domain/hold/hold-kind'
import type { Id } from '@arrears/domain/shared/ids'
import type { Prisma } from '../generated/prisma/client.ts'

interface By {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly userId: string | null
  readonly now: string
}

interface EndedHold {
  readonly kind: HoldKind
  /** Null when a flag came without a hold. */
  readonly holdId: Id<'hold'> | null
  readonly reason: string | null
}

/** Marks the account; the account's row is locked, so that no other flag is lost. */
export async function addFlag({ tx, orgId }: By, accountId: string, kind: HoldKind): Promise<void> {
  await tx.$executeRaw`
    update account set flags = array_append(flags, ${kind}) where org_id = ${orgId} and id = ${accountId}`
}

/** Ends a hold and takes its mark off the account. */
export async function writeHoldEnd(
  by: By,
  accountId: string,
  { kind, holdId, reason }: EndedHold,
): Promise<void> {
  const { tx, orgId, userId, now } = by
  await tx.$executeRaw`
    update account set flags = array_remove(flags, ${kind}) where org_id = ${orgId} and id = ${accountId}`
  if (holdId === null) return
  await tx.hold.update({
    where: { orgId_id: { orgId, id: holdId } },
    data: { liftedAt: now, liftedById: userId, liftReason: reason },
    select: { id: true },
  })
}
