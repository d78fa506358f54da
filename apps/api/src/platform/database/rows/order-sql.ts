import { Prisma } from '../../../generated/prisma/client.ts'
import { aliasBelow } from './alias-below.ts'
import { fieldOf, tableName } from './model.ts'
import { column, joinSql } from './where-sql.ts'

/** An order in Prisma's words as ORDER BY; by a column of a related row too. */
export function orderSql(
  model: string,
  alias: string,
  orderBy: unknown,
  joined: ReadonlySet<string> = new Set(),
): Prisma.Sql {
  const parts = (Array.isArray(orderBy) ? orderBy : [orderBy]).flatMap((part: object) =>
    Object.entries(part).map(([name, by]: [string, unknown]) =>
      partSql(model, alias, name, by, joined.has(name)),
    ),
  )
  return parts.length === 0 ? Prisma.empty : Prisma.sql` order by ${Prisma.join(parts)}`
}

function partSql(model: string, alias: string, name: string, by: unknown, isJoined: boolean): Prisma.Sql {
  if (by === 'asc' || by === 'desc') return Prisma.sql`${column(alias, name)} ${Prisma.raw(by)}`
  const { type, kind, isList } = fieldOf(model, name)
  const [[inside, direction], ...more] = Object.entries(by as object) as [[string, unknown], ...unknown[]]
  if (kind !== 'object' || isList || more.length > 0 || (direction !== 'asc' && direction !== 'desc'))
    throw new Error(`This order by ${name} is not needed yet`)
  if (isJoined) return Prisma.sql`${column(aliasBelow(alias, name), inside)} ${Prisma.raw(direction)}`
  const inner = aliasBelow(alias, `by_${name}`)
  return Prisma.sql`(select ${column(inner, inside)} from ${Prisma.raw(`"${tableName(type)}" ${inner}`)}
    where ${joinSql(model, alias, name, inner)}) ${Prisma.raw(direction)}`
}
