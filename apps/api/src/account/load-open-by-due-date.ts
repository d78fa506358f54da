import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Context } from '../context.ts'
import { requireActor } from '../context.ts'
import { inBatches } from '../platform/database/in-batches.ts'
import { storedDate } from '../platform/database/stored-date.ts'

interface OpenByDueDate {
  readonly dueOn: LocalDate
  readonly openMinor: bigint
  readonly claimCount: number
}

/** What is open on an account for each due date; which range of age that is, is for the domain to say. */
export const openByDueDateOf = inBatches(async (accountIds, context: Context) => {
  const sums = await context.prisma.claim.groupBy({
    by: ['accountId', 'dueOn'],
    where: { orgId: requireActor(context).orgId, accountId: { in: [...accountIds] }, state: 'open' },
    _sum: { principalMinor: true, interestMinor: true, costMinor: true },
    _count: true,
  })
  const byAccount = new Map<string, OpenByDueDate[]>()
  for (const { accountId, dueOn, _sum, _count } of sums) {
    const openMinor = (_sum.principalMinor ?? 0n) + (_sum.interestMinor ?? 0n) + (_sum.costMinor ?? 0n)
    const dates = byAccount.get(accountId) ?? []
    dates.push({ dueOn: storedDate(dueOn), openMinor, claimCount: _count })
    byAccount.set(accountId, dates)
  }
  return byAccount
})
