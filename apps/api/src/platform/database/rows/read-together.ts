import { Prisma } from '../../../generated/prisma/client.ts'
import type { TenantPool } from '../../tenancy/tenant-pool.ts'
import { statementName } from '../statement-name.ts'

/** Whatever a request is known by, with the door to the database. */
export interface Reader {
  readonly pool: TenantPool
}

interface Batch {
  readonly queries: Prisma.Sql[]
  readonly answers: Promise<readonly (readonly unknown[])[]>
}

const waiting = new WeakMap<Reader, Batch>()

/**
 * Runs a query together with all others that the same request asks in this turn, as one statement: a page that needs ten
 * small answers pays for one way to the database. Rows come as JSON has them: days and moments as text, and so must numbers
 * beyond 2^53 be asked for.
 */
export async function readTogether<Row>(reader: Reader, query: Prisma.Sql): Promise<readonly Row[]> {
  let batch = waiting.get(reader)
  if (!batch) {
    const queries: Prisma.Sql[] = []
    batch = { queries, answers: endOfTurn().then(() => run(reader, queries)) }
    waiting.set(reader, batch)
  }
  const place = batch.queries.push(query) - 1
  return (await batch.answers)[place] as readonly Row[]
}

/** Two turns of the event loop: `inBatches` gathers its keys in the first and asks in the second. */
function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}

async function run(reader: Reader, queries: readonly Prisma.Sql[]): Promise<readonly (readonly unknown[])[]> {
  waiting.delete(reader)
  const columns = queries.map(
    (query) => Prisma.sql`(select coalesce(json_agg(q), '[]') from (${query}) as q)::text`,
  )
  const { text, values } = Prisma.sql`select ${Prisma.join(columns)}`
  const { rows } = await reader.pool.query<string[]>({
    name: statementName(text),
    text,
    values: [...values],
    rowMode: 'array',
  })
  return (rows[0] ?? []).map((answer) => JSON.parse(answer) as unknown[])
}
