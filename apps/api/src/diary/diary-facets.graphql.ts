import { eventTypes } from '@arrears/domain/diary/event-types/index'
import { builder } from '../builder.ts'
import { requireOrg, type Context } from '../context.ts'
import { Prisma } from '../generated/prisma/client.ts'
import { looseValuesSql } from '../platform/database/loose-values.ts'
import { UserType } from '../identity/user.graphql.ts'
import { DiaryEventTypeType } from './diary-event-types.graphql.ts'

const DiaryFacets = builder.objectRef<{ accountId: string }>('DiaryFacets').implement({
  description: 'What occurs in the diary of one account, for its filters.',
  fields: (t) => ({
    types: t.field({
      type: [DiaryEventTypeType],
      description: 'Types of events, in the order of `diaryEventTypes`.',
      complexity: 5,
      resolve: async ({ accountId }, _args, context) =>
        (await occurring(context, accountId, 'type')).toSorted((a, b) => rank(a) - rank(b)),
    }),
    actors: t.prismaField({
      type: [UserType],
      description: 'People who did something, by name.',
      complexity: 5,
      resolve: async (query, { accountId }, _args, context) =>
        context.prisma.member.findMany({
          ...query,
          where: {
            orgId: requireOrg(context, 'diary:read'),
            userId: { in: await occurring(context, accountId, 'actor_user_id') },
          },
          orderBy: [{ name: 'asc' }, { userId: 'asc' }],
        }),
    }),
    claims: t.prismaField({
      type: ['Claim'],
      description: 'Claims that something happened to, by reference.',
      complexity: 5,
      resolve: async (query, { accountId }, _args, context) =>
        context.prisma.claim.findMany({
          ...query,
          where: {
            orgId: requireOrg(context, 'diary:read'),
            id: { in: await occurring(context, accountId, 'claim_id') },
          },
          orderBy: { reference: 'asc' },
        }),
    }),
  }),
})

builder.prismaObjectField('Account', 'diaryFacets', (t) =>
  t.field({
    type: DiaryFacets,
    description: 'People, types and claims that occur in the diary, for its filters.',
    select: { id: true },
    resolve: ({ id }) => ({ accountId: id }),
  }),
)

async function occurring(
  context: Context,
  accountId: string,
  column: 'type' | 'actor_user_id' | 'claim_id',
): Promise<string[]> {
  const orgId = requireOrg(context, 'diary:read')
  const where = Prisma.sql`e.org_id = ${orgId} and e.account_id = ${accountId}`
  const rows = await context.prisma.$queryRaw<{ value: string }[]>(
    looseValuesSql('diary_event', column, where),
  )
  return rows.map(({ value }) => value)
}

const order = Object.keys(eventTypes)

/** Types that this version does not know come last. */
const rank = (type: string): number => (order.includes(type) ? order.indexOf(type) : order.length)
