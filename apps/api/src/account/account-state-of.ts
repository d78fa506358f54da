import { requireActor, type Context } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { readAccountsWithContact } from './lock-account.ts'

/** What the rules may look at, of every account of a request that asks in the same turn, in one statement. */
export const accountStateOf = inBatches((accountIds, context: Context) =>
  readAccountsWithContact(context.prisma, requireActor(context).orgId, accountIds),
)
