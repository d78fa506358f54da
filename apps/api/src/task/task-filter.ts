import { requireActor, type Context } from '../context.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { requestError } from '../platform/failure/request-error.ts'

export interface TaskFilter {
  readonly status?: 'open' | 'resolved' | null | undefined
  readonly mine?: boolean | null | undefined
  readonly myQueues?: boolean | null | undefined
  readonly queueId?: string | null | undefined
  readonly teamId?: string | null | undefined
  readonly assigneeId?: string | null | undefined
  readonly dueBefore?: string | null | undefined
  readonly overdue?: boolean | null | undefined
  readonly tag?: string | null | undefined
}

/** The tasks of the request's organisation that a filter leaves; what is absent or null does not narrow. */
export function taskCondition(context: Context, filter: TaskFilter): Prisma.TaskWhereInput {
  const { status, queueId, teamId, assigneeId, dueBefore, overdue, tag } = filter
  const conditions: Prisma.TaskWhereInput[] = [{ orgId: requireActor(context).orgId }]
  if (status) conditions.push({ status })
  if (queueId) conditions.push({ queueId })
  if (teamId) conditions.push({ teamId })
  if (assigneeId) conditions.push({ assigneeId })
  if (tag) conditions.push({ tags: { has: tag } })
  if (dueBefore) conditions.push({ dueOn: { lt: new Date(dueBefore) } })
  const late = { status: 'open', dueOn: { lt: new Date(context.today) } }
  if (overdue === true) conditions.push(late)
  if (overdue === false) conditions.push({ NOT: late })
  const own = ownTasks(context, filter)
  if (own.length > 0) conditions.push({ OR: own })
  return { AND: conditions }
}

/** `mine` and `myQueues` together are both piles, not what is in both. */
function ownTasks(context: Context, { mine, myQueues }: TaskFilter): Prisma.TaskWhereInput[] {
  if (!mine && !myQueues) return []
  const actor = requireActor(context)
  if (actor.kind !== 'user') {
    throw requestError(
      'BAD_USER_INPUT',
      'An API key has no tasks of its own: leave "mine" and "myQueues" out.',
      {
        argument: 'filter',
      },
    )
  }
  const { userId } = actor
  return [
    ...(mine ? [{ assigneeId: userId }] : []),
    ...(myQueues
      ? [{ queueId: { not: null }, assigneeId: null }, { team: { members: { some: { userId } } } }]
      : []),
  ]
}
