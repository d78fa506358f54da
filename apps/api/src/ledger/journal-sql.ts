import { Prisma } from '../generated/prisma/client.ts'
import type { Place } from '../platform/paging/cursor.ts'
import type { Stretch } from '../platform/paging/found-connection.ts'
import { journalConditions, type JournalFilter, type JournalScope } from './journal-filter.ts'
import { journalOrderBy, sortValues, type JournalOrder } from './journal-order.ts'

/** Ids of one page in the order of reading, with the value that they are sorted by. */
export function journalPageSql(
  scope: JournalScope,
  filter: JournalFilter,
  order: JournalOrder,
  { after, before, backward, limit }: Stretch,
): Prisma.Sql {
  const { asText, join } = sortValues[order.field]
  const conditions = [
    journalConditions(scope, filter),
    ...(after ? [beyond(order, after, 'after')] : []),
    ...(before ? [beyond(order, before, 'before')] : []),
  ]
  return Prisma.sql`select e.id, ${asText} as value from ledger_entry e ${join}
    where ${Prisma.join(conditions, ' and ')} order by ${journalOrderBy(order, backward)} limit ${limit}`
}

/** What stands after or before a place. `a <= x and (a < x or id < y)`: the first half is what an index can range over. */
function beyond(
  { field, direction }: JournalOrder,
  [value, id]: Place,
  side: 'after' | 'before',
): Prisma.Sql {
  const { expression, type, nullable } = sortValues[field]
  const than = Prisma.raw((direction === 'asc') === (side === 'after') ? '>' : '<')
  if (value === null) {
    return side === 'after'
      ? Prisma.sql`(${expression} is null and e.id ${than} ${id})`
      : Prisma.sql`(${expression} is not null or e.id ${than} ${id})`
  }
  const bound = Prisma.sql`${value}::${type}`
  const range = Prisma.sql`${expression} ${than}= ${bound} and (${expression} ${than} ${bound} or e.id ${than} ${id})`
  return nullable && side === 'after'
    ? Prisma.sql`(${expression} is null or (${range}))`
    : Prisma.sql`(${range})`
}

export function journalCountSql(scope: JournalScope, filter: JournalFilter): Prisma.Sql {
  return Prisma.sql`select count(*)::int as count from ledger_entry e where ${journalConditions(scope, filter)}`
}

export function journalSumSql(scope: JournalScope, filter: JournalFilter): Prisma.Sql {
  return Prisma.sql`select coalesce(sum(e.amount_minor), 0)::text as minor from ledger_entry e
    where ${journalConditions(scope, filter)}`
}
