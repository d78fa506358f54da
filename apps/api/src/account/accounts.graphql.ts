import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'
import { keptSelection } from '../platform/graphql/selection/kept-selection.ts'
import { keysetConnection } from '../platform/paging/keyset-connection.ts'
import { pageComplexity } from '../platform/paging/page-size.ts'
import { connectionPaths } from '../platform/paging/connection-paths.ts'
import { OrderDirection } from '../platform/graphql/order-direction.graphql.ts'
import { accountCondition, requireLedger } from './account-filter.ts'
import { keysetOrder, orderColumns, type AccountOrderField } from './account-orders.ts'
import { AccountStatus, AccountType } from './account.graphql.ts'

const AccountFilterInput = builder.inputType('AccountFilter', {
  description: 'What accounts a list holds; all conditions together, absent ones do not narrow.',
  fields: (t) => ({
    search: t.string({
      description:
        'Words that must all occur in names, reference, external id, e-mail addresses or phone numbers, whatever case, accents or grouping of digits; up to 200 characters.',
    }),
    status: t.field({ type: AccountStatus, description: 'Only open or only closed ones.' }),
    managerId: t.id({ description: 'The person who manages it.' }),
    groupId: t.id({ description: 'A group it is in.' }),
    profileId: t.id({ description: 'The profile it has.' }),
    overdueDaysFrom: t.int({
      description: 'Something is open, and the oldest is overdue by at least so many days; 0 to 36,500.',
    }),
    balanceFrom: t.field({
      type: 'Decimal',
      description: 'It owes at least so much, in its own currency; needs `ledger:read`.',
    }),
  }),
})

const AccountOrderFieldType = builder.enumType('AccountOrderField', {
  description: 'What a list of accounts is sorted by.',
  values: {
    name: { description: 'The name of the primary debtor, without regard to case and accents.' },
    reference: { description: "The organisation's own number." },
    balance: { description: 'What is owed, in minor units; needs `ledger:read`.' },
    oldestDueOn: { description: 'The due date of the oldest open claim; those without one come last.' },
    lastWorkedAt: { description: 'When a person last did something; never is longest ago.' },
    createdAt: { description: 'When it was made.' },
  } as const satisfies Record<AccountOrderField, object>,
})

const AccountOrderInput = builder.inputType('AccountOrder', {
  description: 'How a list of accounts is sorted; ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: AccountOrderFieldType, required: true, description: 'What by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
})

builder.queryField('accounts', (t) =>
  t.connection(
    {
      type: AccountType,
      description: 'Accounts of the organisation, by name unless sorted otherwise.',
      args: {
        filter: t.arg({ type: AccountFilterInput, description: 'What it holds.' }),
        orderBy: t.arg({ type: AccountOrderInput, description: 'How it is sorted.' }),
      },
      complexity: pageComplexity,
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        requireOrg(context, 'account:read')
        if (orderBy?.field === 'balance') requireLedger(context)
        const order = keysetOrder(orderBy ?? { field: 'name', direction: 'asc' })
        const where = await accountCondition(context, filter ?? {})
        const query = keptSelection(context, info, {
          paths: connectionPaths,
          select: { id: true, ...orderColumns },
        })
        return keysetConnection({
          args,
          order,
          read: ({ where: range, orderBy: by, take }) =>
            findRows(context, 'account', {
              ...query,
              where: { AND: [where, range] },
              orderBy: [...by],
              take,
            }),
          count: () => context.prisma.account.count({ where }),
        })
      },
    },
    {
      name: 'AccountConnection',
      description: 'A page of accounts.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          complexity: 10,
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'AccountEdge', description: 'An account and its place in the list.' },
  ),
)
