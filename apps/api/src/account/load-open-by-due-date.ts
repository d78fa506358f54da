import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Context } from '../context.ts'
import { requireActor } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { readTogether } from '../platform/database/rows/read-together.ts'

interface OpenByDueDate {
  readonly dueOn: LocalDate
  readonly openMinor: bigint
  readonly claimCount: number
}

/** What is open on an account for each due date; which range of age that is, is for the domain to say. */
export const openByDueDateOf = inBatches(async (accountIds, context: Context) => {
  const { orgId } = requireActor(context)
  const sums = await readTogether<{ account: string; dueOn: LocalDate; minor: string; claims: number }>(
    context,
    Prisma.sql`select account_id as account, due_on as "dueOn", sum(principal_minor + interest_minor + cost_minor)::text as minor,
        count(*) as claims
      from claim where org_id = ${orgId} and account_id = any(${accountIds}) and state = 'open' group by account_id, due_on`,
  )
  const byAccount = new Map<string, OpenByDueDate[]>()
  for (const { account, dueOn, minor, claims } of sums) {
    const dates = byAccount.get(account) ?? []
    dates.push({ dueOn, openMinor: BigInt(minor), claimCount: claims })
    byAccount.set(account, dates)
  }
  return byAccount
})
