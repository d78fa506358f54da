import { PassThrough, type Readable } from 'node:stream'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Prisma } from '../../generated/prisma/client.ts'
import { literalSql } from './literal-sql.ts'
import { retryRead } from './retry-read.ts'

/** The longest that one download may take. */
const longest = '30min'

/**
 * Runs a query and streams its rows as CSV, header first. The database is read only as fast as the stream is, so that
 * memory stays flat at any size. Destroying the stream cancels the query; either way the connection is given back.
 */
export async function copyOut(pool: pg.Pool, query: Prisma.Sql): Promise<Readable> {
  const statement = `copy (${literalSql(query)}) to stdout with (format csv, header)`
  const client = await retryRead(() => beginReading(pool))
  const rows = client.query(copyTo(statement))
  // A stream of our own: destroyed, that of the query would leave the connection in the middle of its answer.
  const csv = new PassThrough()
  let isGivenBack = false
  const giveBack = (broken?: Error | boolean) => {
    if (!isGivenBack) client.release(broken)
    isGivenBack = true
  }
  rows.once('end', () => {
    client.query('commit').then(() => giveBack(), giveBack)
  })
  rows.once('error', (error: Error) => {
    giveBack(error)
    csv.destroy(error)
  })
  csv.once('close', () => {
    if (isGivenBack || rows.readableEnded) return
    cancel(client)
    // The rest of the answer is of no use, and neither is a connection with it underway.
    giveBack(true)
  })
  rows.pipe(csv)
  return csv
}

async function beginReading(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect()
  try {
    await client.query('begin read only')
    await client.query(`set local statement_timeout = '${longest}'`)
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** What pg has and its types do not tell. */
interface Internals {
  readonly processID: number
  readonly secretKey: number
}
interface Line extends NodeJS.EventEmitter {
  connect(portOrPath: number | string, host?: string): void
  cancel(processId: number, secretKey: number): void
}

/**
 * Asks the server, on a line of its own, to give up what a connection is doing. Closing the connection alone would be
 * noticed only when the next row is sent, which a long sort may put off.
 */
function cancel(client: pg.PoolClient): void {
  const { host, port, processID, secretKey } = client as pg.PoolClient & pg.Client & Internals
  const line = new pg.Connection() as unknown as Line
  line.on('error', () => undefined)
  line.once('connect', () => line.cancel(processID, secretKey))
  if (host.startsWith('/')) line.connect(`${host}/.s.PGSQL.${port}`)
  else line.connect(port, host)
}
