import type { Prisma } from '../generated/prisma/client.ts'
import type { Id } from '@arrears/domain/shared/ids'
import type { ActionAnswer } from './action-handler.ts'

export interface Receipt {
  readonly action: string
  readonly idempotencyKey: string
  /** Of action, actor and input; the input itself is not kept. */
  readonly inputHash: string
}

type Earlier =
  | { readonly kind: 'none' }
  | { readonly kind: 'otherInput' }
  | {
      readonly kind: 'done'
      readonly done: { readonly accountId: Id<'account'> | null; readonly answer: ActionAnswer }
    }

/**
 * Looks for an earlier run with the same key. Requests on one account wait for its row lock before they look, so the second
 * of two at once finds the first; those without an account wait for a lock on the key (`lockKey`).
 */
export async function findReceipt(
  tx: Prisma.TransactionClient,
  orgId: string,
  receipt: Receipt,
  lockKey: boolean,
): Promise<Earlier> {
  if (lockKey)
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${orgId}/${receipt.idempotencyKey}`}, 0))`
  const found = await tx.actionRecord.findUnique({
    where: { orgId_idempotencyKey: { orgId, idempotencyKey: receipt.idempotencyKey } },
    select: { action: true, inputHash: true, accountId: true, result: true },
  })
  if (!found) return { kind: 'none' }
  if (found.action !== receipt.action || found.inputHash !== receipt.inputHash) return { kind: 'otherInput' }
  return {
    kind: 'done',
    done: { accountId: found.accountId, answer: found.result as unknown as ActionAnswer },
  }
}
