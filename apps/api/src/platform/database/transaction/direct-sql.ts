import pg from 'pg'
import { Prisma } from '../../../generated/prisma/client.ts'
import { statementName } from '../statement-name.ts'
import { withDirectInserts } from './direct-inserts.ts'
import type { TakenConnection } from './taken-connection.ts'

type Tx = Prisma.TransactionClient

/**
 * A transaction of Prisma that sends raw SQL and plain inserts to its connection itself, which costs a fraction of the way through
 * Prisma. Rows have the types that Prisma gives them: bigints, and dates and times as `Date`; numerics come as text.
 */
export function withDirectSql(tx: Tx, taken: TakenConnection): Tx {
  const run = async (text: string, values: readonly unknown[]) =>
    await taken.client.query<never>({
      name: statementName(text),
      text,
      values: values.map(asText),
      types,
    })
  const runTemplate = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    const sql = 'raw' in query ? Prisma.sql(query, ...values) : query
    return run(sql.text, sql.values)
  }
  const direct: Pick<Tx, '$queryRaw' | '$executeRaw' | '$queryRawUnsafe' | '$executeRawUnsafe'> = {
    $queryRaw: (query, ...values) => asPrisma(runTemplate(query, values).then(({ rows }) => rows as never)),
    $executeRaw: (query, ...values) => asPrisma(runTemplate(query, values).then(changed)),
    $queryRawUnsafe: (text, ...values) => asPrisma(run(text, values).then(({ rows }) => rows as never)),
    $executeRawUnsafe: (text, ...values) => asPrisma(run(text, values).then(changed)),
  }
  const execute = (text: string, values: readonly unknown[]) => run(text, values).then(changed)
  return new Proxy(tx, {
    get(target, name) {
      if (Object.hasOwn(direct, name)) return direct[name as keyof typeof direct]
      // What Prisma has besides models begins otherwise.
      return typeof name === 'string' && /^[a-z]/.test(name) && name !== 'then'
        ? withDirectInserts(target, name, execute)
        : (Reflect.get(target, name) as unknown)
    },
  })
}

const changed = ({ rowCount }: pg.QueryResult): number => rowCount ?? 0

/** Begun at once, where Prisma's own wait to be awaited: whoever asks within a transaction awaits it. */
const asPrisma = <T>(answer: Promise<T>) => answer as Prisma.PrismaPromise<T>

/** `pg` would write a moment in the zone of the machine, and a day of it one too early or late. */
const asText = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

const utcMidnight = (day: string) => new Date(`${day}T00:00:00Z`)
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, BigInt],
  [pg.types.builtins.DATE, utcMidnight],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as never,
}
