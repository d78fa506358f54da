import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { oneKey } from '../platform/graphql/one-key.ts'

builder.queryField('claim', (t) =>
  t.prismaField({
    type: 'Claim',
    nullable: true,
    description: 'One claim, by exactly one of its keys; null when there is none in this organisation.',
    args: {
      id: t.arg.id({ description: 'Prefixed id, `clm_…`.' }),
      reference: t.arg.string({ description: 'The number of the invoice.' }),
    },
    resolve: (query, _root, keys, context) => {
      const orgId = requireOrg(context, 'account:read')
      return context.prisma.claim.findFirst({
        ...query,
        where: { orgId, ...oneKey(['id', 'reference'], keys) },
      })
    },
  }),
)
