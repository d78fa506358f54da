import { Prisma } from '../../../generated/prisma/client.ts'
import { aliasBelow } from './alias-below.ts'
import { derivedColumn } from './derived-columns.ts'
import { leavesOut, type LeftOut } from './leaves-out.ts'
import { columnsOf, fieldOf, tableName, type Field } from './model.ts'
import type { KeptQuery } from './read-together.ts'
import { orderSql } from './order-sql.ts'
import { column, isThereSql, joinSql, whereSql, type Where } from './where-sql.ts'

/** What of Prisma's `findMany` is understood. */
export interface RowsArguments {
  readonly select?: Selection
  readonly include?: Selection
  readonly where?: Where
  readonly orderBy?: unknown
  readonly take?: number
  readonly [leavesOut]?: LeftOut
}
type Selection = Readonly<Record<string, unknown>>

/** How rows of JSON become rows as Prisma gives them. */
export interface Shape {
  readonly columns: readonly { readonly name: string; readonly type: 'BigInt' | 'DateTime' }[]
  readonly relations: readonly { readonly name: string; readonly isList: boolean; readonly shape: Shape }[]
}

/** One query for rows with everything below them, however deep; each relation is a column of JSON. */
export function rowsSql(
  model: string,
  args: RowsArguments,
  alias = 't',
): { query: Prisma.Sql | KeptQuery; shape: Shape } {
  const { list, joins, shape, id } = keptSelectionSql(model, args, alias)
  const rest = Prisma.sql`where ${whereSql(model, alias, args.where ?? {})}${tail(model, args, alias)}`
  const sql = () => Prisma.sql`select ${list} from ${Prisma.raw(`"${tableName(model)}" ${alias}`)}${joins}
    ${rest}`
  if (id === undefined) return { query: sql(), shape }
  return { query: { key: `${id} ${rest.sql}`, values: [...list.values, ...rest.values], sql }, shape }
}

interface Compiled {
  /** Of one that is kept. */
  readonly id?: number
  readonly list: Prisma.Sql
  /** Rows that there is one of at most, such as a manager. */
  readonly joins: Prisma.Sql
  readonly shape: Shape
}

/** By the selection itself: what clients ask for comes as the same object each time. */
const compiled = new WeakMap<Selection, Compiled>()
let kept = 0

function keptSelectionSql(model: string, args: RowsArguments, alias: string): Compiled {
  const selection = args.select ?? args.include
  const known = selection && compiled.get(selection)
  if (known) return known
  const made = selectionSql(model, args, alias, selectedRows(model, args))
  if (!selection || !args[leavesOut]) return made
  const counted = { ...made, id: kept++ }
  compiled.set(selection, counted)
  return counted
}

/** The columns of a selection, and of what is below it; `joined` are relations of which the one row is joined. */
function selectionSql(
  model: string,
  { select, include }: Pick<RowsArguments, 'select' | 'include'>,
  alias: string,
  joined: ReadonlySet<string>,
): Compiled {
  const asked = Object.entries(select ?? include ?? {}).filter(([, wanted]) => wanted)
  const derived = asked.flatMap(([name]) => {
    const sql = derivedColumn(model, name)
    return sql ? [Prisma.raw(`${sql(alias)} as "${name}"`)] : []
  })
  const fields = asked
    .filter(([name]) => name !== '_count' && !derivedColumn(model, name))
    .map(([name, wanted]) => ({ field: fieldOf(model, name), wanted }))
  const counts = countsSql(model, (select ?? include)?.['_count'], alias)
  const scalars = select
    ? fields.filter(({ field }) => field.kind !== 'object').map(({ field }) => field)
    : columnsOf(model)
  const relations = fields
    .filter(({ field }) => field.kind === 'object')
    .map(({ field, wanted }) => {
      const args = (wanted === true ? {} : wanted) as RowsArguments
      return (joined.has(field.name) ? joinedSql : apartSql)(model, alias, field, args)
    })
  const columns = scalars.map(({ name, type }) => {
    const cast = Prisma.raw(type === 'BigInt' ? '::text' : '')
    return Prisma.sql`${column(alias, name)}${cast} as ${Prisma.raw(`"${name}"`)}`
  })
  return {
    list: Prisma.join([...columns, ...relations.map(({ sql }) => sql), ...derived, ...counts]),
    joins: concat(relations.map((relation) => relation.joins)),
    shape: {
      columns: scalars.flatMap(({ name, type }) =>
        type === 'BigInt' || type === 'DateTime' ? [{ name, type }] : [],
      ),
      relations: relations.map(({ relation }) => relation),
    },
  }
}

interface RelationSql {
  readonly sql: Prisma.Sql
  readonly joins: Prisma.Sql
  readonly relation: Shape['relations'][number]
}

/** Rows below a row as a column of JSON, by a query of their own, which runs for the rows alone that are answered. */
function apartSql(
  model: string,
  alias: string,
  { name, type, isList }: Field,
  args: RowsArguments,
): RelationSql {
  const inner = aliasBelow(alias, name)
  const joined = sortingRows(type, args)
  const { list, joins, shape } = selectionSql(type, args, inner, joined)
  const rows = Prisma.sql`select ${list} from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}${joins}
    where ${joinSql(model, alias, name, inner)} and ${whereSql(type, inner, args.where ?? {}, joined)}${tail(type, args, inner, joined)}`
  const json = Prisma.raw(isList ? "coalesce(json_agg(r), '[]')" : 'to_json(r)')
  return {
    sql: Prisma.sql`(select ${json} from (${rows}) as r) as ${Prisma.raw(`"${name}"`)}`,
    joins: Prisma.empty,
    relation: { name, isList, shape },
  }
}

/** The one row that a row refers to as a column of JSON, read by a join. */
function joinedSql(model: string, alias: string, { name, type }: Field, args: RowsArguments): RelationSql {
  const inner = aliasBelow(alias, name)
  const { list, shape } = selectionSql(type, args, inner, new Set())
  const row = Prisma.sql`(select to_json(r) from (select ${list}) as r)`
  return {
    sql: Prisma.sql`case when ${isThereSql(model, name, inner)} then ${row} end as ${Prisma.raw(`"${name}"`)}`,
    joins: Prisma.sql` left join ${Prisma.raw(`"${tableName(type)}" ${inner}`)} on ${joinSql(model, alias, name, inner)}`,
    relation: { name, isList: false, shape },
  }
}

/** The relations of a selection with one row at most. */
function selectedRows(model: string, { select, include }: RowsArguments): ReadonlySet<string> {
  const asked = Object.entries(select ?? include ?? {}).filter(([name, wanted]) => {
    if (!wanted || name === '_count' || derivedColumn(model, name)) return false
    const { kind, isList } = fieldOf(model, name)
    return kind === 'object' && !isList && !(wanted as RowsArguments).where
  })
  return new Set(asked.map(([name]) => name))
}

/** Those by which the rows are sorted or filtered: they are read for every row anyway. */
function sortingRows(model: string, args: RowsArguments): ReadonlySet<string> {
  const orders = Array.isArray(args.orderBy) ? (args.orderBy as object[]) : [args.orderBy ?? {}]
  const named = new Set([...Object.keys(args.where ?? {}), ...orders.flatMap((order) => Object.keys(order))])
  return new Set([...selectedRows(model, args)].filter((name) => named.has(name)))
}

const concat = (parts: readonly Prisma.Sql[]): Prisma.Sql =>
  parts.reduce((all, part) => Prisma.sql`${all}${part}`, Prisma.empty)

function tail(
  model: string,
  { orderBy, take }: RowsArguments,
  alias: string,
  joined?: ReadonlySet<string>,
): Prisma.Sql {
  const order = orderBy === undefined ? Prisma.empty : orderSql(model, alias, orderBy, joined)
  if (take === undefined) return order
  if (!Number.isSafeInteger(take) || take < 0) throw new Error(`No number of rows: ${take}`)
  // Written out, as PostgreSQL then knows how few rows are wanted and keeps one plan for all values.
  return Prisma.sql`${order} limit ${Prisma.raw(String(take))}`
}

/** How many rows there are of relations, as one column of JSON. */
function countsSql(model: string, wanted: unknown, alias: string): readonly Prisma.Sql[] {
  const { select } = (wanted ?? {}) as { readonly select?: Selection }
  const pairs = Object.entries(select ?? {}).map(([name, condition]) => {
    const { type } = fieldOf(model, name)
    const inner = aliasBelow(alias, `count_${name}`)
    const { where = {} } = (condition === true ? {} : condition) as RowsArguments
    return Prisma.sql`${Prisma.raw(`'${name}'`)}, (select count(*) from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}
      where ${joinSql(model, alias, name, inner)} and ${whereSql(type, inner, where)})`
  })
  return pairs.length === 0 ? [] : [Prisma.sql`json_build_object(${Prisma.join(pairs)}) as "_count"`]
}
