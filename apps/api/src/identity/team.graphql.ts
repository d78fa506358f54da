import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { UserType } from './user.graphql.ts'

builder.prismaObject('Team', {
  description: 'People who share tasks.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the organisation.' }),
    members: t.field({
      type: [UserType],
      description: 'Its people, by name.',
      select: (_args, _context, nestedSelection) => ({
        members: { select: { member: nestedSelection(true) }, orderBy: { member: { name: 'asc' } } },
      }),
      resolve: ({ members }) => members.map(({ member }) => member),
    }),
  }),
})
