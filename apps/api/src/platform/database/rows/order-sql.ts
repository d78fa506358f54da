import { Prisma } from '../../../generated/prisma/client.ts'
import { fieldOf, tableName } from './model.ts'
import { column, joinSql } from './where-sql.ts'

/** An order in Prisma's words as ORDER BY; by a column of a related row too. */
export function orderSql(model: string, alias: string, orderBy: unknown): Prisma.Sql {
  const parts = (Array.isArray(orderBy) ? orderBy : [orderBy]).flatMap((part: object) =>
    Object.entries(part).map(([name, by]: [string, unknown]) => partSql(model, alias, name, by)),
  )
  return parts.length === 0 ? Prisma.empty : Prisma.sql` order by ${Prisma.join(parts)}`
}

function partSql(model: string, alias: string, name: string, by: unknown): Prisma.Sql {
  if (by === 'asc' || by === 'desc') return Prisma.sql`${column(alias, name)} ${Prisma.raw(by)}`
  const { type, kind, isList } = fieldOf(model, name)
  const [[inside, direction], ...more] = Object.entries(by as object) as [[string, unknown], ...unknown[]]
  if (kind !== 'object' || isList || more.length > 0 || (direction !== 'asc' && direction !== 'desc'))
    throw new Error(`This order by ${name} is not needed yet`)
  const inner = `${alias}_by_${name}`
  return Prisma.sql`(select ${column(inner, inside)} from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}
    where ${joinSql(model, alias, name, inner)}) ${Prisma.raw(direction)}`
}
