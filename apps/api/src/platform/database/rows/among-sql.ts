import { Prisma } from '../../../generated/prisma/client.ts'

/**
 * One of several values. A single one is compared as such: PostgreSQL then knows how little is wanted and keeps its plan,
 * where it would plan a list anew each time.
 */
export function amongSql(values: readonly (string | number | boolean)[]): Prisma.Sql {
  const [only, ...more] = values
  return only !== undefined && more.length === 0 ? Prisma.sql`= ${only}` : Prisma.sql`= any(${[...values]})`
}
