import { worklistFilter } from '@arrears/domain/worklist/worklist-filter'
import type { WorklistOrder } from '@arrears/domain/worklist/worklist-order'
import { builder } from '../builder.ts'
import { requireOrg, type Context } from '../context.ts'
import { notFound, requestError } from '../platform/failure/request-error.ts'
import { endHandouts } from './end-handouts.ts'
import { HandoutType } from './handout.graphql.ts'
import { renewHandout } from './renew-handout.ts'
import { resumeHandout } from './resume-handout.ts'
import { takeAccount, type Wish } from './take-account.ts'
import { worklistPlace } from './worklist-place.ts'

const TakeNextAccountInput = builder.inputType('TakeNextAccountInput', {
  description: 'What `takeNextAccount` is to look for.',
  fields: (t) => ({
    worklistId: t.id({ description: 'A saved worklist; absent: every account, by priority.' }),
    queueId: t.id({ description: 'Only accounts with a due task in this queue; over that of the worklist.' }),
    idempotencyKey: t.string({
      required: true,
      description: 'New for each wish for a next account; the same key answers the same handout.',
    }),
  }),
})

builder.mutationField('takeNextAccount', (t) =>
  t.prismaField({
    type: HandoutType,
    nullable: true,
    description:
      'Hands out the next account to work, never one to two people, and gives back the one before. Null when nothing is left.',
    args: { input: t.arg({ type: TakeNextAccountInput, required: true, description: 'What to look for.' }) },
    complexity: 10,
    resolve: async (query, _root, { input }, context) => {
      const place = await worklistPlace(context)
      requireOrg(context, 'account:read')
      const wish = await wishOf(context, place.userId, input)
      const id = await takeAccount(context.prisma, place, wish)
      return id === null ? null : await handout(context, place.orgId, id, query)
    },
  }),
)

builder.mutationField('renewHandout', (t) =>
  t.boolean({
    description: 'Prolongs a lease by five minutes; false when it is over.',
    args: { id: t.arg.id({ required: true, description: 'The handout to prolong.' }) },
    resolve: async (_root, { id }, context) =>
      await renewHandout(context.prisma, { ...(await worklistPlace(context)), handoutId: id }),
  }),
)

builder.mutationField('releaseHandout', (t) =>
  t.boolean({
    description: 'Gives an account back. What was worked meanwhile rests, the rest may be handed out again.',
    args: { id: t.arg.id({ required: true, description: 'The handout to end.' }) },
    resolve: async (_root, { id }, context) => {
      const place = await worklistPlace(context)
      const held = { userId: place.userId, handoutId: id }
      await context.prisma.$transaction((tx) => endHandouts(tx, place, held, 'left'))
      return true
    },
  }),
)

builder.mutationField('resumeHandout', (t) =>
  t.prismaField({
    type: HandoutType,
    nullable: true,
    description: 'Goes back to an account that was handed out before; null when somebody else has it now.',
    args: { id: t.arg.id({ required: true, description: 'The handout to go back to.' }) },
    resolve: async (query, _root, { id }, context) => {
      const place = await worklistPlace(context)
      requireOrg(context, 'account:read')
      const resumed = await resumeHandout(context.prisma, place, { userId: place.userId, handoutId: id })
      return resumed ? await handout(context, place.orgId, id, query) : null
    },
  }),
)

const handout = (context: Context, orgId: string, id: string, query: object) =>
  context.prisma.worklistHandout.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } })

interface Input {
  readonly worklistId?: string | null | undefined
  readonly queueId?: string | null | undefined
  readonly idempotencyKey: string
}

async function wishOf(context: Context, userId: string, input: Input): Promise<Wish> {
  const { worklistId = null, queueId = null, idempotencyKey } = input
  if (!/^[\x21-\x7e]{8,200}$/.test(idempotencyKey))
    throw requestError('BAD_USER_INPUT', 'Send an idempotency key of 8 to 200 visible ASCII characters.')
  const orgId = requireOrg(context, 'account:read')
  const worklist =
    worklistId !== null
      ? await context.prisma.worklist.findFirst({
          where: { orgId, id: worklistId, archivedAt: null, OR: [{ ownerId: null }, { ownerId: userId }] },
          select: { queueId: true, filter: true, order: true },
        })
      : null
  if (worklistId !== null && !worklist) throw notFound('worklist', worklistId)
  const queue =
    queueId !== null
      ? await context.prisma.queue.findUnique({
          where: { orgId_id: { orgId, id: queueId } },
          select: { id: true },
        })
      : null
  if (queueId !== null && !queue) throw notFound('queue', queueId)
  return {
    userId,
    worklistId,
    queueId: queueId ?? worklist?.queueId ?? null,
    filter: worklistFilter.parse(worklist?.filter ?? {}),
    order: (worklist?.order ?? 'priority') as WorklistOrder,
    idempotencyKey,
  }
}
