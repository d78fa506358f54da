import { LRUCache } from 'lru-cache'
import { Prisma } from '../../../generated/prisma/client.ts'
import type { TenantPool } from '../../tenancy/tenant-pool.ts'
import { statementName } from '../statement-name.ts'

/** Whatever a request is known by, with the door to the database. */
export interface Reader {
  readonly pool: TenantPool
}

/** A query whose text is known by a key, so that it need not be put together each time. */
export interface KeptQuery {
  /** Stands for the text; the same text may have several. */
  readonly key: string
  readonly values: readonly unknown[]
  sql(): Prisma.Sql
}

type Query = Prisma.Sql | KeptQuery

interface Batch {
  readonly queries: Query[]
  readonly answers: Promise<readonly (readonly unknown[])[]>
}

const waiting = new WeakMap<Reader, Batch>()

/**
 * Runs a query together with all others that the same request asks in this turn, as one statement: a page that needs ten
 * small answers pays for one way to the database. Rows come as JSON has them: days and moments as text, and so must numbers
 * beyond 2^53 be asked for.
 */
export async function readTogether<Row>(reader: Reader, query: Query): Promise<readonly Row[]> {
  let batch = waiting.get(reader)
  if (!batch) {
    const queries: Query[] = []
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

async function run(reader: Reader, queries: readonly Query[]): Promise<readonly (readonly unknown[])[]> {
  waiting.delete(reader)
  const { rows } = await reader.pool.query<string[]>({ ...statement(queries), rowMode: 'array' })
  return (rows[0] ?? []).map((answer) => JSON.parse(answer) as unknown[])
}

interface Named {
  readonly name: string
  readonly text: string
}

/** Statements of kept queries, by their keys: long texts are costly to write and to look up. */
const named = new LRUCache<string, Named>({ max: 2_000 })

function statement(queries: readonly Query[]): Named & { readonly values: unknown[] } {
  const keys = queries.map((query) => ('key' in query ? query.key : undefined))
  if (keys.includes(undefined)) return write(queries)
  const key = keys.join('\n')
  const known = named.get(key)
  if (known) return { ...known, values: queries.flatMap(({ values }) => values) }
  const { values, ...made } = write(queries)
  named.set(key, made)
  return { ...made, values }
}

function write(queries: readonly Query[]): Named & { readonly values: unknown[] } {
  const columns = queries.map((query) => {
    const sql = 'key' in query ? query.sql() : query
    return Prisma.sql`(select coalesce(json_agg(q), '[]') from (${sql}) as q)::text`
  })
  const { text, values } = Prisma.sql`select ${Prisma.join(columns)}`
  return { name: statementName(text), text, values: [...values] }
}
