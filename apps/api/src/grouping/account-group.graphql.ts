import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { accountsOfGroup } from './count-accounts.ts'

export const AccountGroupType = builder.prismaObject('AccountGroup', {
  description: 'A segment of accounts with a workflow of its own; an account may be in many.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the organisation.' }),
    priority: t.exposeInt('priority', {
      description: 'Of the groups of an account, the one with the highest number gives it its workflow.',
    }),
    workflow: t.relation('workflow', {
      nullable: true,
      description: 'Of accounts that have none of their own.',
    }),
    archived: t.boolean({
      description: 'Kept for what is past; it gives no account its workflow any more.',
      select: { archivedAt: true },
      resolve: ({ archivedAt }) => archivedAt !== null,
    }),
    accountCount: t.int({
      description: 'How many accounts are in it.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => (await accountsOfGroup(context, id)) ?? 0,
    }),
  }),
})
