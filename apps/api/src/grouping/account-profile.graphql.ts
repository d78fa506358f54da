import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { accountsOfProfile } from './count-accounts.ts'

builder.prismaObject('Profile', {
  name: 'AccountProfile',
  description: 'Settings that accounts share; each account has exactly one.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the organisation.' }),
    isDefault: t.exposeBoolean('isDefault', { description: 'Given to new accounts that name no other.' }),
    accountCount: t.int({
      description: 'How many accounts have it.',
      select: { id: true },
      resolve: async ({ id }, _args, context) => (await accountsOfProfile(context, id)) ?? 0,
    }),
  }),
})
