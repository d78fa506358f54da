/** What a database error means for the caller. */
export type DatabaseFault =
  /** The connection broke, the database is not up, or two transactions were in each other's way: try again. */
  | 'passing'
  /** Another transaction wrote the same unique value first: decide again with its row in sight. */
  | 'unique'

// SQLSTATE codes of PostgreSQL, `code`s of Node's sockets, and codes of Prisma for the same things.
const passing = new Set([
  '40001', // serialisation failure
  '40P01', // deadlock
  '53300', // too many connections
  '55P03', // a lock was not to be had in time
  '57014', // cancelled by a time-out
  '57P01', // terminated by an administrator
  '57P02', // crash of the server
  '57P03', // the server starts or stops
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'P1001', // the database cannot be reached
  'P1002', // it does not answer in time
  'P1008', // an operation took too long
  'P1017', // the connection was closed
  'P2024', // no connection of the pool was to be had
  'P2028', // the transaction was not to be started, or is gone
  'P2034', // write conflict or deadlock
])
const unique = new Set(['23505', 'P2002'])

/** Messages of `pg` for broken connections, which carry no code. */
const broken = /connection terminated|connection ended|not queryable|timeout exceeded when trying to connect/i

/** Reads what stands behind an error of Prisma or `pg`; undefined when it is nothing that trying again would mend. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  let found: DatabaseFault | undefined
  for (const layer of layers(error)) {
    const codes = [layer['code'], layer['originalCode']]
    if (codes.some((code) => typeof code === 'string' && unique.has(code))) return 'unique'
    const message = layer['message'] ?? layer['originalMessage']
    const isPassing =
      codes.some((code) => typeof code === 'string' && (passing.has(code) || code.startsWith('08'))) ||
      (typeof message === 'string' && broken.test(message))
    if (isPassing) found = 'passing'
  }
  return found
}

/** An error and what it wraps: `cause`, and what Prisma's driver adapter hides in `meta`. */
function layers(error: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof error !== 'object' || error === null || depth > 6) return []
  const layer = error as Record<string, unknown>
  const meta = layer['meta'] as Record<string, unknown> | undefined
  return [
    layer,
    ...layers(layer['cause'], depth + 1),
    ...layers(meta?.['driverAdapterError'], depth + 1),
    ...layers(layer['originalError'], depth + 1),
  ]
}
