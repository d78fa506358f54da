import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

builder.prismaObject('Queue', {
  description: 'A pile of tasks of one sort.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the organisation.' }),
  }),
})
