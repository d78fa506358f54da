import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

builder.prismaObject('Product', {
  description: 'What the debtor bought, such as a contract or a subscription; claims may belong to one.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As people call it.' }),
    externalId: t.exposeString('externalId', { nullable: true, description: 'Its id in another program.' }),
  }),
})

builder.prismaObjectField('Account', 'products', (t) =>
  t.relation('products', {
    description: 'What the debtor bought, by name.',
    query: { orderBy: [{ name: 'asc' }, { id: 'asc' }] },
  }),
)
