import { Prisma } from '../../../generated/prisma/client.ts'
import { aliasBelow } from './alias-below.ts'
import { amongSql } from './among-sql.ts'
import { columnName, fieldOf, isField, relationKeys, tableName } from './model.ts'

export type Where = Readonly<Record<string, unknown>>

const operators: Readonly<Record<string, string>> = { equals: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' }

export const column = (alias: string, field: string): Prisma.Sql =>
  Prisma.raw(`${alias}."${columnName(field)}"`)

/** Relations whose one row is joined already, under the alias of the row and their name. */
type Joined = ReadonlySet<string>
const nothing: Joined = new Set()

/** A condition in Prisma's words as SQL; throws for words that are not needed here yet. */
export function whereSql(model: string, alias: string, where: Where, joined: Joined = nothing): Prisma.Sql {
  const conditions = Object.entries(where).flatMap(([key, value]) =>
    value === undefined ? [] : [conditionSql(model, alias, key, value, joined)],
  )
  return all(conditions)
}

/** Whether the row of a relation, outer joined under the alias `target`, is there. */
export function isThereSql(model: string, relation: string, target: string): Prisma.Sql {
  const { there } = relationKeys(model, fieldOf(model, relation))
  return Prisma.sql`${column(target, there.at(-1) ?? 'id')} is not null`
}

/** How a row of a relation belongs to its parent. */
export function joinSql(model: string, alias: string, relation: string, target: string): Prisma.Sql {
  const { here, there } = relationKeys(model, fieldOf(model, relation))
  return all(
    there.map((field, at) => Prisma.sql`${column(target, field)} = ${column(alias, here[at] ?? '')}`),
  )
}

function conditionSql(model: string, alias: string, key: string, value: unknown, joined: Joined): Prisma.Sql {
  if (key === 'AND' || key === 'OR') {
    const parts = (Array.isArray(value) ? value : [value]).map((part) =>
      whereSql(model, alias, part as Where, joined),
    )
    return key === 'AND' ? all(parts) : any(parts)
  }
  // A unique key under its joint name, `orgId_id`.
  if (!isField(model, key) && key.includes('_') && isPlain(value)) return whereSql(model, alias, value)
  const field = fieldOf(model, key)
  if (field.kind === 'object') return relationSql(model, alias, key, value, joined.has(key))
  const subject = column(alias, key)
  if (!isPlain(value)) return compare(subject, 'equals', value)
  return all(Object.entries(value).map(([operator, operand]) => compare(subject, operator, operand)))
}

function relationSql(
  model: string,
  alias: string,
  relation: string,
  value: unknown,
  isJoined: boolean,
): Prisma.Sql {
  const { type, isList } = fieldOf(model, relation)
  const condition = isList ? (value as { some?: unknown })?.some : value
  if (!isPlain(condition) || 'is' in condition || 'isNot' in condition) throw new Error('Not needed yet')
  const inner = aliasBelow(alias, relation)
  if (isJoined)
    return Prisma.sql`(${isThereSql(model, relation, inner)} and ${whereSql(type, inner, condition)})`
  return Prisma.sql`exists (select from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}
    where ${joinSql(model, alias, relation, inner)} and ${whereSql(type, inner, condition)})`
}

function compare(subject: Prisma.Sql, operator: string, operand: unknown): Prisma.Sql {
  if (operator === 'equals' && operand === null) return Prisma.sql`${subject} is null`
  if (operator === 'not')
    return operand === null
      ? Prisma.sql`${subject} is not null`
      : Prisma.sql`${subject} <> ${parameter(operand)}`
  if (operator === 'in' && Array.isArray(operand))
    return Prisma.sql`${subject} ${amongSql(operand.map(parameter))}`
  if (operator === 'notIn' && Array.isArray(operand))
    return Prisma.sql`${subject} <> all(${operand.map(parameter)})`
  // As Prisma has it: the text is a pattern of LIKE.
  if (operator === 'contains') return Prisma.sql`${subject} like ${`%${String(operand)}%`}`
  const symbol = operators[operator]
  if (!symbol || operand === null) throw new Error(`The operator ${operator} is not needed yet`)
  return Prisma.sql`${subject} ${Prisma.raw(symbol)} ${parameter(operand)}`
}

/** As PostgreSQL reads it back exactly. */
function parameter(value: unknown): string | number | boolean {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new Error(`A ${typeof value} as a parameter is not needed yet`)
}

const isPlain = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? Prisma.sql`true` : Prisma.sql`(${Prisma.join([...conditions], ' and ')})`

function any(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  if (conditions.length === 0) throw new Error('A choice of nothing is not needed yet')
  return Prisma.sql`(${Prisma.join([...conditions], ' or ')})`
}
