import { Prisma } from '../../generated/prisma/client.ts'

/**
 * The different values of a column, as a loose index scan: one step into the index for each value, however many rows share
 * it. PostgreSQL's own DISTINCT reads them all. Needs an index that begins with the columns of `where` and goes on with
 * `column`; nulls are left out. Answers rows of `value`.
 */
export function looseValuesSql(table: string, column: string, where: Prisma.Sql): Prisma.Sql {
  const [from, value] = [Prisma.raw(`${table} e`), Prisma.raw(`e.${column}`)]
  return Prisma.sql`
    with recursive found (value) as (
      (select ${value} from ${from} where ${where} order by ${value} limit 1)
      union all
      select (select ${value} from ${from} where ${where} and ${value} > found.value order by ${value} limit 1)
      from found where found.value is not null
    )
    select value from found where value is not null`
}
