import { eventTypes } from '@arrears/domain/diary/event-types/index'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { Temporal } from 'temporal-polyfill'
import { Prisma } from '../generated/prisma/client.ts'

export interface DiaryFilter {
  readonly occurred?: { readonly from?: LocalDate | null; readonly to?: LocalDate | null } | null
  readonly types?: readonly string[] | null
  readonly actorIds?: readonly string[] | null
  readonly claimIds?: readonly string[] | null
  readonly automatic?: boolean | null
}

/** Whose diary, and in which time zone its days begin. */
export interface DiaryScope {
  readonly orgId: string
  readonly accountId: string
  readonly timeZone: string
}

type ListColumn = 'claim_id' | 'actor_user_id' | 'type'

/** A filter as SQL: conditions on one row, and the list whose values are looked for one by one. */
export interface DiaryConditions {
  readonly where: Prisma.Sql
  /** The list with an index of its own that is likely to narrow most; null when the filter has none. */
  readonly driving: { readonly column: Prisma.Sql; readonly values: readonly string[] } | null
  /** The driving list as a condition on one row. */
  readonly inDriving: Prisma.Sql
}

const manualTypes = Object.values(eventTypes)
  .filter(({ automatic }) => !automatic)
  .map(({ type }) => type as string)

/** Turns a filter into conditions on `diary_event e`, by account and organisation first. */
export function diaryConditions(
  { orgId, accountId, timeZone }: DiaryScope,
  filter: DiaryFilter,
): DiaryConditions {
  const { occurred, automatic } = filter
  const conditions = [Prisma.sql`e.org_id = ${orgId}`, Prisma.sql`e.account_id = ${accountId}`]
  if (occurred?.from)
    conditions.push(Prisma.sql`e.occurred_at >= ${dayStart(occurred.from, timeZone)}::timestamptz`)
  if (occurred?.to) conditions.push(Prisma.sql`e.occurred_at < ${dayEnd(occurred.to, timeZone)}::timestamptz`)
  if (automatic === true) conditions.push(Prisma.sql`e.type <> all(${manualTypes}::text[])`)

  const lists = (
    [
      ['claim_id', filter.claimIds],
      ['actor_user_id', filter.actorIds],
      ['type', automatic === false ? amongManual(filter.types) : filter.types],
    ] as const
  ).flatMap(([column, values]) => (values ? [{ column, values: [...new Set(values)] }] : []))
  const [first, ...others] = lists
  for (const { column, values } of others)
    conditions.push(Prisma.sql`${columnOf(column)} = any(${values}::text[])`)
  return {
    where: Prisma.join(conditions, ' and '),
    driving: first ? { column: columnOf(first.column), values: first.values } : null,
    inDriving: first
      ? Prisma.sql`${columnOf(first.column)} = any(${first.values}::text[])`
      : Prisma.sql`true`,
  }
}

const columnOf = (column: ListColumn): Prisma.Sql => Prisma.raw(`e.${column}`)

const amongManual = (types: readonly string[] | null | undefined): readonly string[] =>
  types ? types.filter((type) => manualTypes.includes(type)) : manualTypes

const dayStart = (day: LocalDate, timeZone: string): string =>
  instantAtStart(Temporal.PlainDate.from(day), timeZone)

const dayEnd = (day: LocalDate, timeZone: string): string =>
  instantAtStart(Temporal.PlainDate.from(day).add({ days: 1 }), timeZone)

/** The first moment of a day; not midnight where clocks are put forward at midnight. */
const instantAtStart = (day: Temporal.PlainDate, timeZone: string): string =>
  day.toZonedDateTime(timeZone).toInstant().toString()
