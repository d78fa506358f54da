import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

builder.prismaObject('Organisation', {
  description: 'The service provider whose people work the accounts; nothing is shared between two.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As its people call it.' }),
    timeZone: t.string({
      description: 'IANA name, such as `Europe/Dublin`: where its days begin and end.',
      resolve: (_organisation, _args, context) => context.timeZone,
    }),
    locale: t.string({
      description: 'Language tag, such as `en-IE`: how its people read dates and amounts.',
      resolve: (_organisation, _args, context) => context.locale,
    }),
  }),
})
