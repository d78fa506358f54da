import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'
import { keptSelection } from '../platform/graphql/selection/kept-selection.ts'
import { oneKey } from '../platform/graphql/one-key.ts'
import { AccountType } from './account.graphql.ts'

builder.queryField('account', (t) =>
  t.field({
    type: AccountType,
    nullable: true,
    description: 'One account, by exactly one of its keys; null when there is none in this organisation.',
    args: {
      id: t.arg.id({ description: 'Prefixed id, `acc_…`.' }),
      reference: t.arg.string({ description: "The organisation's own number." }),
      externalId: t.arg.string({ description: 'Its id in another program.' }),
    },
    resolve: async (_root, keys, context, info) => {
      const orgId = requireOrg(context, 'account:read')
      const where = { orgId, ...oneKey(['id', 'reference', 'externalId'], keys) }
      const [account] = await findRows(context, 'account', {
        ...keptSelection(context, info),
        where,
        take: 1,
      })
      return account ?? null
    },
  }),
)
