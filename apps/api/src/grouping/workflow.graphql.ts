import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

export const WorkflowType = builder.prismaObject('Workflow', {
  description: 'The steps by which an account is collected.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the organisation.' }),
  }),
})
