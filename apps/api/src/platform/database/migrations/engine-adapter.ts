import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type pg from 'pg'

const internalChar = 18
const text = 25

/** Prisma's adapter, put right where the schema engine's work goes beyond what the adapter was made for. */
export class EngineAdapter extends PrismaPg {
  constructor(private readonly pool: pg.Pool) {
    super(pool)
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const connection = await super.connect()
    runScriptsWhole(connection, this.pool)
    readInternalChars(connection, this.pool)
    return connection
  }
}

type Connection = Awaited<ReturnType<PrismaPg['connect']>>

/**
 * The adapter cuts a script at every semicolon and sends the pieces over any connection of its pool, which breaks
 * function bodies and leaves half a migration behind. Sent whole, PostgreSQL runs a script as one transaction.
 */
function runScriptsWhole(connection: Connection, pool: pg.Pool): void {
  connection.executeScript = async (script) => {
    await pool.query(script).catch((error: Error & { position?: string }) => {
      const line = error.position
        ? ` (line ${script.slice(0, Number(error.position)).split('\n').length})`
        : ''
      throw new Error(`${error.message}${line}`, { cause: error })
    })
  }
}

/**
 * Describing a database, the engine reads columns of PostgreSQL's internal type "char", which the adapter refuses. They
 * are let through as text and marked as characters afterwards. And since PostgreSQL 18 a NOT NULL is a constraint of its
 * own, which the engine does not know and need not see.
 */
function readInternalChars(connection: Connection, pool: pg.Pool): void {
  // The engine asks one question at a time, so the columns noted belong to the answer that comes next.
  let charColumns: number[] = []
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>
  const noting = async (...args: unknown[]) => {
    const result = await query(...args)
    charColumns = []
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== internalChar) continue
      field.dataTypeID = text
      charColumns.push(index)
    }
    return result
  }
  pool.query = noting as unknown as typeof pool.query

  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (question) => {
    const sql = question.sql.replace("contype NOT IN ('p', 'u', 'f')", "contype NOT IN ('p', 'u', 'f', 'n')")
    const result = await queryRaw({ ...question, sql })
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}
