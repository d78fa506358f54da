import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Money } from '@arrears/domain/shared/money'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import { requireOrg, type Context } from '../context.ts'
import type { LedgerEntry } from '../generated/prisma/client.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { foundConnection } from '../platform/paging/found-connection.ts'
import { pageComplexity, type PageArguments } from '../platform/paging/page-size.ts'
import { isOpenFilter, type JournalFilter, type JournalScope } from './journal-filter.ts'
import { JournalFilterInput, JournalOrderInput } from './journal-input.graphql.ts'
import { newestFirst, sortValues, type JournalOrder } from './journal-order.ts'
import { journalCountSql, journalPageSql, journalSumSql } from './journal-sql.ts'
import { LedgerEntryObject } from './ledger-entry.graphql.ts'

/** What a page of the journal can be asked besides its entries. */
interface Totals {
  count(): Promise<number>
  sum(): Promise<Money>
}

const JournalConnection = builder.connectionObject(
  {
    type: LedgerEntryObject,
    name: 'LedgerEntryConnection',
    description: 'A page of the journal.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many entries the filter lets through; counted only when asked for.',
        resolve: (page) => (page as unknown as Totals).count(),
      }),
      sum: t.field({
        type: MoneyType,
        description: 'The sum of all entries that the filter lets through; without a filter, the balance.',
        resolve: (page) => (page as unknown as Totals).sum(),
      }),
    }),
  },
  { name: 'LedgerEntryEdge', description: 'An entry with its place in the journal.' },
)

builder.prismaObjectField('Account', 'journal', (t) =>
  t.field({
    type: JournalConnection,
    description: 'Ledger entries that the balance is made of, newest first unless ordered otherwise (F1).',
    args: {
      filter: t.arg({ type: JournalFilterInput, description: 'Only these entries.' }),
      orderBy: t.arg({ type: JournalOrderInput, description: 'Newest first unless given.' }),
      ...t.arg.connectionArgs(),
    },
    complexity: pageComplexity,
    select: { id: true, currency: true, balanceMinor: true },
    resolve: async ({ id, currency, balanceMinor }, { filter, orderBy, ...args }, context, info) => {
      const scope = { orgId: requireOrg(context, 'ledger:read'), accountId: id }
      const page = await loadJournal(context, scope, filter ?? {}, orderBy ?? newestFirst, args, info)
      const sum = async () => ({
        currency,
        minor: isOpenFilter(filter ?? {}) ? balanceMinor : await loadSum(context, scope, filter ?? {}),
      })
      return { ...page, sum }
    },
  }),
)

function loadJournal(
  context: Context,
  scope: JournalScope,
  filter: JournalFilter,
  order: JournalOrder,
  args: PageArguments,
  info: GraphQLResolveInfo,
) {
  const { prisma } = context
  const { nullable, isValue } = sortValues[order.field]
  return foundConnection<LedgerEntry>({
    args,
    order: `journal ${order.field} ${order.direction}`,
    isValue: (value) => (value === null ? nullable : isValue(value)),
    find: (stretch) => prisma.$queryRaw(journalPageSql(scope, filter, order, stretch)),
    load: (ids) =>
      prisma.ledgerEntry.findMany({
        ...queryFromInfo({ context, info, typeName: 'LedgerEntry', paths: [['edges', 'node'], ['nodes']] }),
        where: { orgId: scope.orgId, id: { in: [...ids] } },
      }),
    count: async () => {
      const [row] = await prisma.$queryRaw<{ count: number }[]>(journalCountSql(scope, filter))
      return row?.count ?? 0
    },
  })
}

async function loadSum({ prisma }: Context, scope: JournalScope, filter: JournalFilter): Promise<bigint> {
  const [row] = await prisma.$queryRaw<{ minor: string }[]>(journalSumSql(scope, filter))
  return BigInt(row?.minor ?? 0)
}
