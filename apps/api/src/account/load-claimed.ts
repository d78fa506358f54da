import type { Context } from '../context.ts'
import { requireActor } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { amongSql } from '../platform/database/rows/among-sql.ts'
import { readTogether } from '../platform/database/rows/read-together.ts'

/** What was first claimed on an account, in minor units; undefined when it has no claims. */
export const claimedOf = inBatches(async (accountIds, context: Context) => {
  const { orgId } = requireActor(context)
  const sums = await readTogether<{ account: string; minor: string }>(
    context,
    Prisma.sql`select account_id as account, sum(original_minor)::text as minor from claim
      where org_id = ${orgId} and account_id ${amongSql(accountIds)} and state <> 'cancelled' group by account_id`,
  )
  return new Map(sums.map(({ account, minor }) => [account, BigInt(minor)]))
})
