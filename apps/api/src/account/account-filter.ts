import { can } from '@arrears/domain/permissions/permissions'
import { addDays } from '@arrears/domain/shared/local-date'
import { requireActor, type Context } from '../context.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { forbidden, requestError } from '../platform/failure/request-error.ts'
import { balanceFrom } from './balance-from.ts'
import { searchCondition } from './search-accounts.ts'

export interface AccountFilter {
  readonly search?: string | null | undefined
  readonly status?: 'open' | 'closed' | null | undefined
  readonly managerId?: string | null | undefined
  readonly groupId?: string | null | undefined
  readonly profileId?: string | null | undefined
  readonly overdueDaysFrom?: number | null | undefined
  readonly balanceFrom?: string | null | undefined
}

const mostDays = 36_500

/** The accounts of the request's organisation that a filter leaves; what is absent or null does not narrow. */
export async function accountCondition(
  context: Context,
  filter: AccountFilter,
): Promise<Prisma.AccountWhereInput> {
  const { status, managerId, groupId, profileId } = filter
  const conditions: Prisma.AccountWhereInput[] = [{ orgId: requireActor(context).orgId }]
  if (status) conditions.push({ status })
  if (managerId) conditions.push({ managerId })
  if (profileId) conditions.push({ profileId })
  if (groupId) conditions.push({ groups: { some: { groupId } } })
  if (typeof filter.overdueDaysFrom === 'number')
    conditions.push(overdueFrom(filter.overdueDaysFrom, context))
  if (typeof filter.balanceFrom === 'string') {
    requireLedger(context)
    conditions.push(balanceFrom(filter.balanceFrom))
  }
  if (filter.search) conditions.push(await searchCondition(context, filter.search))
  return { AND: conditions }
}

/** A list narrowed or sorted by balances tells them as well as showing them does. */
export function requireLedger(context: Context): void {
  if (!can(requireActor(context), 'ledger:read')) throw forbidden('ledger:read')
}

function overdueFrom(days: number, { today }: Context): Prisma.AccountWhereInput {
  if (days < 0 || days > mostDays) {
    throw requestError('BAD_USER_INPUT', `"overdueDaysFrom" is ${days}; it must be from 0 to ${mostDays}.`, {
      argument: 'overdueDaysFrom',
    })
  }
  // What is due today or later counts as 0 days overdue.
  return days === 0
    ? { oldestDueOn: { not: null } }
    : { oldestDueOn: { lte: new Date(addDays(today, -days)) } }
}
