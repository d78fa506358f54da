import type { MandateState } from '@arrears/domain/account/account-state'
import type { Prisma } from '../generated/prisma/client.ts'

/** Writes whether a mandate may be used. */
export async function writeMandate(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  { id, status, disabledUntil }: Pick<MandateState, 'id' | 'status' | 'disabledUntil'>,
): Promise<void> {
  await tx.mandate.update({
    where: { orgId_id: { orgId, id } },
    data: { status, disabledUntil: disabledUntil && new Date(disabledUntil) },
    select: { id: true },
  })
}
