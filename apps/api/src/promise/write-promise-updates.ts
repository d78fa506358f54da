import type { PromiseUpdate } from '@arrears/domain/promise/apply-payment'
import type { Prisma } from '../generated/prisma/client.ts'

/** Writes what a payment, its reversal or a due date made of promises. One that is open again is not closed any more. */
export async function writePromiseUpdates(
  { tx, orgId, now }: { readonly tx: Prisma.TransactionClient; readonly orgId: string; readonly now: string },
  updates: readonly PromiseUpdate[],
): Promise<void> {
  if (updates.length === 0) return
  await tx.$executeRaw`
    update promise p set paid_minor = u.paid, status = u.status, version = p.version + 1,
      closed_at = case when u.status = 'open' then null when p.status = u.status then p.closed_at else ${now}::timestamptz end
    from unnest(${updates.map((update) => update.promiseId)}::text[], ${updates.map((update) => update.paidMinor)}::bigint[],
      ${updates.map((update) => update.status)}::text[]) as u (id, paid, status)
    where p.org_id = ${orgId} and p.id = u.id`
}
