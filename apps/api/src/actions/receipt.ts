import type { AskedBeside } from '../account/lock-account.ts'
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

/** What was kept with a key, as `$1` is the organisation. */
const keptSql = (key: '$2' | '$3') =>
  `(select json_build_object('action', r.action, 'inputHash', r.input_hash, 'accountId', r.account_id, 'result', r.result)
  from action_record r where r.org_id = $1 and r.idempotency_key = ${key})`

/**
 * What to ask beside an account that is being locked: requests on one account wait for its row lock before they look, so that the
 * second of two at once finds the first.
 */
export const besideAccount = ({ idempotencyKey }: Receipt): AskedBeside => ({
  sql: keptSql('$3'),
  value: idempotencyKey,
})

/** Looks for an earlier run with the same key, by what was found beside the account. */
export function earlierRun(receipt: Receipt, found: unknown): Earlier {
  if (!found) return { kind: 'none' }
  const { action, inputHash, accountId, result } = found as Kept
  if (action !== receipt.action || inputHash !== receipt.inputHash) return { kind: 'otherInput' }
  return { kind: 'done', done: { accountId, answer: result } }
}

/** The same for requests without an account: those wait for a lock on the key. */
export async function findEarlierRun(
  tx: Prisma.TransactionClient,
  orgId: string,
  receipt: Receipt,
): Promise<Earlier> {
  const { idempotencyKey } = receipt
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${orgId}/${idempotencyKey}`}, 0))`
  const [row] = await tx.$queryRawUnsafe<{ kept: unknown }[]>(
    `select ${keptSql('$2')} as kept`,
    orgId,
    idempotencyKey,
  )
  return earlierRun(receipt, row?.kept)
}

interface Kept {
  readonly action: string
  readonly inputHash: string
  readonly accountId: Id<'account'> | null
  readonly result: ActionAnswer
}
