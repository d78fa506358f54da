import { Prisma } from '../generated/prisma/client.ts'
import type { Stretch } from '../platform/paging/found-connection.ts'
import { diaryConditions, type DiaryFilter, type DiaryScope } from './diary-filter.ts'

/** Ids of one page, newest first, or oldest first when read backwards; with the moment that they are sorted by. */
export function diaryPageSql(scope: DiaryScope, filter: DiaryFilter, page: Stretch): Prisma.Sql {
  const { where, driving } = diaryConditions(scope, filter)
  // Written out, as PostgreSQL then knows how few rows are wanted and keeps one plan for all diaries.
  const limit = Prisma.raw(String(Math.trunc(page.limit)))
  const inPage = Prisma.sql`${where}${bounds(page)}`
  const order = (alias: string) =>
    Prisma.raw(
      page.backward ? `${alias}.occurred_at, ${alias}.id` : `${alias}.occurred_at desc, ${alias}.id desc`,
    )
  if (!driving)
    return Prisma.sql`select e.id, ${moment} as value from diary_event e where ${inPage} order by ${order('e')} limit ${limit}`
  // Each wanted value is a range of its own index; so many pages are read and merged, never all that matches.
  return Prisma.sql`
    select found.id, found.value from unnest(${driving.values}::text[]) as wanted (value) cross join lateral (
      select e.id, e.occurred_at, ${moment} as value from diary_event e
      where ${inPage} and ${driving.column} = wanted.value order by ${order('e')} limit ${limit}
    ) as found order by ${order('found')} limit ${limit}`
}

const moment = Prisma.raw(`to_char(e.occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** `a <= x and (a < x or id < y)`: the first half is what the index can range over. */
function bounds({ after, before }: Stretch): Prisma.Sql {
  const olderThan = after
    ? Prisma.sql` and e.occurred_at <= ${after[0]}::timestamptz
        and (e.occurred_at < ${after[0]}::timestamptz or e.id < ${after[1]})`
    : Prisma.empty
  const newerThan = before
    ? Prisma.sql` and e.occurred_at >= ${before[0]}::timestamptz
        and (e.occurred_at > ${before[0]}::timestamptz or e.id > ${before[1]})`
    : Prisma.empty
  return Prisma.sql`${olderThan}${newerThan}`
}

export function diaryCountSql(scope: DiaryScope, filter: DiaryFilter): Prisma.Sql {
  const { where, inDriving } = diaryConditions(scope, filter)
  return Prisma.sql`select count(*)::int as count from diary_event e where ${where} and ${inDriving}`
}
