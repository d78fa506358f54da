import type { PromiseState } from '@arrears/domain/account/account-state'
import type { Instant } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'

/** Every promise of an account that was not cancelled, however it ended. */
export async function loadAgreedPromises(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
): Promise<readonly PromiseState[]> {
  const rows = await tx.paymentPromise.findMany({
    where: { orgId, accountId, status: { not: 'cancelled' } },
    select: {
      id: true,
      amountMinor: true,
      paidMinor: true,
      madeAt: true,
      dueOn: true,
      status: true,
      claims: { select: { claimId: true } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ claims, madeAt, dueOn, status, ...promise }) => ({
    ...promise,
    madeAt: madeAt.toISOString() as Instant,
    dueOn: storedDate(dueOn),
    // The database refuses any other (promise_status).
    status: status as PromiseState['status'],
    claimIds: claims.map(({ claimId }) => claimId),
  }))
}
