import { columnName, columnsOf, tableName } from '../rows/model.ts'

export interface Insert {
  readonly text: string
  readonly values: readonly [rows: string]
}

type Row = Readonly<Record<string, unknown>>

/**
 * New rows of a model as one statement: its text depends on the columns alone, so that PostgreSQL keeps the plan, and the rows are
 * one value of JSON. Undefined when that would not write what Prisma writes: related rows in the data, rows of different columns
 * (what is left out gets the default of its column), JSON's own nulls.
 */
export function insertSql(model: string, rows: readonly Row[]): Insert | undefined {
  const [first] = rows
  if (!first) return undefined
  const names = given(first)
  const kinds = kindsOf(model)
  for (const row of rows) {
    if (given(row).join() !== names.join()) return undefined
    for (const name of names) if (!isPlain(kinds.get(name), row[name])) return undefined
  }
  const columns = names.map((name) => `"${columnName(name)}"`).join(', ')
  const table = `"${tableName(model)}"`
  return {
    text: `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    values: [JSON.stringify(rows.map((row) => asColumns(row, names, kinds)))],
  }
}

const given = (row: Row): readonly string[] => Object.keys(row).filter((name) => row[name] !== undefined)

function asColumns(row: Row, names: readonly string[], kinds: ReadonlyMap<string, string>): Row {
  return Object.fromEntries(
    names.map((name) => [columnName(name), asColumn(row[name], kinds.get(name) === 'scalar DateTime')]),
  )
}

/**
 * Bigints as text, as JSON's numbers end at 2⁵³; moments in UTC, as a column of days drops the zone without looking; half characters
 * as UTF-8 has them, as JSON of PostgreSQL refuses them.
 */
function asColumn(value: unknown, isMoment: boolean): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map((one) => asColumn(one, isMoment))
  if (typeof value !== 'string') return value
  return isMoment ? new Date(value).toISOString() : value.replace(/\p{Surrogate}/gu, '\ufffd')
}

const known = new Map<string, ReadonlyMap<string, string>>()

function kindsOf(model: string): ReadonlyMap<string, string> {
  const found =
    known.get(model) ?? new Map(columnsOf(model).map(({ name, kind, type }) => [name, `${kind} ${type}`]))
  known.set(model, found)
  return found
}

function isPlain(kind: string | undefined, value: unknown): boolean {
  if (kind === undefined) return false
  if (kind === 'scalar Json') return isJson(value)
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar))
}

const isScalar = (value: unknown): boolean =>
  value === null || value instanceof Date || ['string', 'number', 'bigint', 'boolean'].includes(typeof value)

/** Objects and lists; `null` and Prisma's names for the nulls of JSON mean different things to it. */
const isJson = (value: unknown): boolean =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
