import { Prisma } from '../../../generated/prisma/client.ts'
import { derivedColumn } from './derived-columns.ts'
import { leavesOut, type LeftOut } from './leaves-out.ts'
import { columnsOf, fieldOf, tableName } from './model.ts'
import type { KeptQuery } from './read-together.ts'
import { orderSql } from './order-sql.ts'
import { column, joinSql, whereSql, type Where } from './where-sql.ts'

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
  const { list, shape, id } = keptSelectionSql(model, args, alias)
  const rest = Prisma.sql`where ${whereSql(model, alias, args.where ?? {})}${tail(model, args, alias)}`
  const sql = () => Prisma.sql`select ${list} from ${Prisma.raw(`"${tableName(model)}" ${alias}`)}
    ${rest}`
  if (id === undefined) return { query: sql(), shape }
  return { query: { key: `${id} ${rest.sql}`, values: [...list.values, ...rest.values], sql }, shape }
}

interface Compiled {
  /** Of one that is kept. */
  readonly id?: number
  readonly list: Prisma.Sql
  readonly shape: Shape
}

/** By the selection itself: what clients ask for comes as the same object each time. */
const compiled = new WeakMap<Selection, Compiled>()
let kept = 0

function keptSelectionSql(model: string, args: RowsArguments, alias: string): Compiled {
  const selection = args.select ?? args.include
  const known = selection && compiled.get(selection)
  if (known) return known
  const made = selectionSql(model, args, alias)
  if (!selection || !args[leavesOut]) return made
  const counted = { ...made, id: kept++ }
  compiled.set(selection, counted)
  return counted
}

/** The columns of a selection, and of what is below it. */
function selectionSql(
  model: string,
  { select, include }: Pick<RowsArguments, 'select' | 'include'>,
  alias: string,
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
    .map(({ field: { name, type, isList }, wanted }) => {
      const inner = `${alias}_${name}`
      const args = (wanted === true ? {} : wanted) as RowsArguments
      const { list, shape } = selectionSql(type, args, inner)
      const rows = Prisma.sql`select ${list} from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}
        where ${joinSql(model, alias, name, inner)} and ${whereSql(type, inner, args.where ?? {})}${tail(type, args, inner)}`
      const json = Prisma.raw(isList ? "coalesce(json_agg(r), '[]')" : 'to_json(r)')
      return {
        sql: Prisma.sql`(select ${json} from (${rows}) as r) as ${Prisma.raw(`"${name}"`)}`,
        relation: { name, isList, shape },
      }
    })
  const columns = scalars.map(({ name, type }) => {
    const cast = Prisma.raw(type === 'BigInt' ? '::text' : '')
    return Prisma.sql`${column(alias, name)}${cast} as ${Prisma.raw(`"${name}"`)}`
  })
  return {
    list: Prisma.join([...columns, ...relations.map(({ sql }) => sql), ...derived, ...counts]),
    shape: {
      columns: scalars.flatMap(({ name, type }) =>
        type === 'BigInt' || type === 'DateTime' ? [{ name, type }] : [],
      ),
      relations: relations.map(({ relation }) => relation),
    },
  }
}

function tail(model: string, { orderBy, take }: RowsArguments, alias: string): Prisma.Sql {
  const order = orderBy === undefined ? Prisma.empty : orderSql(model, alias, orderBy)
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
    const inner = `${alias}_count_${name}`
    const { where = {} } = (condition === true ? {} : condition) as RowsArguments
    return Prisma.sql`${Prisma.raw(`'${name}'`)}, (select count(*) from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}
      where ${joinSql(model, alias, name, inner)} and ${whereSql(type, inner, where)})`
  })
  return pairs.length === 0 ? [] : [Prisma.sql`json_build_object(${Prisma.join(pairs)}) as "_count"`]
}
