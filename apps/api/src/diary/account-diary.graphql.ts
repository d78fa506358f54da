import type { GraphQLResolveInfo } from 'graphql'
import { parseInstant } from '@arrears/domain/shared/local-date'
import { builder } from '../builder.ts'
import { requireOrg, type Context } from '../context.ts'
import type { DiaryEvent } from '../generated/prisma/client.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'
import { keptSelection } from '../platform/graphql/selection/kept-selection.ts'
import { connectionPaths } from '../platform/paging/connection-paths.ts'
import { readTogether } from '../platform/database/rows/read-together.ts'
import { foundConnection } from '../platform/paging/found-connection.ts'
import { firstPageWithParent, isFirstPage } from '../platform/paging/first-page.ts'
import { pageComplexity, type PageArguments } from '../platform/paging/page-size.ts'
import type { DiaryFilter, DiaryScope } from './diary-filter.ts'
import { DiaryEventObject } from './diary-event.graphql.ts'
import { DiaryFilterInput } from './diary-filter.graphql.ts'
import { diaryCountSql, diaryPageSql } from './diary-sql.ts'

interface DiaryArguments extends PageArguments {
  readonly filter?: DiaryFilter | null | undefined
}

interface WithDiary {
  readonly id: string
  readonly diaryEvents?: DiaryEvent[]
  readonly _count?: { readonly diaryEvents: number }
}

/** Whether nothing is filtered away. */
const isWhole = ({ filter }: DiaryArguments): boolean =>
  Object.values(filter ?? {}).every((condition) => condition === null || condition === undefined)

const DiaryConnection = builder.connectionObject(
  {
    type: DiaryEventObject,
    name: 'DiaryEventConnection',
    description: 'A page of the diary.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many events the filter lets through; counted only when asked for.',
        resolve: (page) => (page as unknown as { count(): Promise<number> }).count(),
      }),
    }),
  },
  { name: 'DiaryEventEdge', description: 'An event with its place in the diary.' },
)

builder.prismaObjectField('Account', 'diary', (t) =>
  t.field({
    type: DiaryConnection,
    description: 'Everything that happened, newest first (D1).',
    args: {
      filter: t.arg({ type: DiaryFilterInput, description: 'Only these events.' }),
      ...t.arg.connectionArgs(),
    },
    complexity: pageComplexity,
    extensions: firstPageWithParent<DiaryArguments>({
      relation: 'diaryEvents',
      type: 'DiaryEvent',
      orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
      columns: { id: true, occurredAt: true },
      isWhole,
    }),
    resolve: (account: WithDiary, { filter, ...args }, context, info) =>
      loadDiary(
        context,
        { orgId: requireOrg(context, 'diary:read'), accountId: account.id, timeZone: context.timeZone },
        filter ?? {},
        args,
        info,
        isWhole({ filter }) ? account : {},
      ),
  }),
)

function loadDiary(
  context: Context,
  scope: DiaryScope,
  filter: DiaryFilter,
  args: PageArguments,
  info: GraphQLResolveInfo,
  { diaryEvents, _count }: Partial<WithDiary>,
) {
  return foundConnection<DiaryEvent>({
    args,
    order: 'diary',
    isValue: (value) => value !== null && parseInstant(value).ok,
    loaded: isFirstPage(args)
      ? diaryEvents?.map((event) => [event, event.occurredAt.toISOString()])
      : undefined,
    find: (stretch) => readTogether(context, diaryPageSql(scope, filter, stretch)),
    load: (ids) =>
      findRows(context, 'diaryEvent', {
        ...keptSelection(context, info, { paths: connectionPaths }),
        where: { orgId: scope.orgId, id: { in: [...ids] } },
      }),
    count: async () => {
      if (_count) return _count.diaryEvents
      const [row] = await readTogether<{ count: number }>(context, diaryCountSql(scope, filter))
      return row?.count ?? 0
    },
  })
}
