import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

builder.prismaObject('Account', {
  description: "A debtor's whole relationship: debtors, products, claims and ledger.",
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    reference: t.exposeString('reference', { description: "The organisation's own number for it; unique." }),
    version: t.exposeInt('version', { description: 'Moves on with every change.' }),
  }),
})

builder.queryField('account', (t) =>
  t.prismaField({
    type: 'Account',
    nullable: true,
    args: { id: t.arg.id(), reference: t.arg.string(), externalId: t.arg.string() },
    resolve: (query, _root, { id, reference, externalId }, context) => {
      const orgId = requireOrg(context, 'account:read')
      return context.prisma.account.findFirst({
        ...query,
        where: {
          orgId,
          ...(id ? { id } : {}),
          ...(reference ? { reference } : {}),
          ...(externalId ? { externalId } : {}),
        },
      })
    },
  }),
)
