import { Prisma } from '../../../generated/prisma/client.ts'
import { tableName } from './model.ts'
import { readTogether, type Reader } from './read-together.ts'
import { whereSql, type Where } from './where-sql.ts'

/** How many rows of a model a condition in Prisma's words lets through. */
export async function countRows(reader: Reader, model: Prisma.ModelName, where: Where): Promise<number> {
  const [row] = await readTogether<{ count: number }>(
    reader,
    Prisma.sql`select count(*) as count from ${Prisma.raw(`"${tableName(model)}" t`)} where ${whereSql(model, 't', where)}`,
  )
  return row?.count ?? 0
}
