/** What a database error means for the caller. */
export type DatabaseFault =
  /** The connection broke, the database is not up, or two transactions were in each other's way: trying again may do. */
  | 'passing'
  /** It took too long, or there was no connection to be had: trying again at once would make it worse. */
  | 'busy'
  /** Another transaction wrote the same unique value first: decide again with its row in sight. */
  | 'unique'
  /** The caller sent a character that PostgreSQL keeps in no text: NUL. */
  | 'unkeepable'

// SQLSTATE codes of PostgreSQL, `code`s of Node's sockets, and codes of Prisma for the same things.
const codes = {
  passing: new Set([
    '40001', // serialisation failure
    '40P01', // deadlock
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
    'P1017', // the connection was closed
    'P2034', // write conflict or deadlock
  ]),
  busy: new Set([
    '53300', // too many connections
    '55P03', // a lock was not to be had in time
    '57014', // cancelled by a time-out
    'P1008', // an operation took too long
    'P2024', // no connection of the pool was to be had
    'P2028', // the transaction was not to be started in time, or took too long
  ]),
  unique: new Set(['23505', 'P2002']),
  unkeepable: new Set([
    '22021', // NUL in a text
    '22P05', // NUL in JSON
  ]),
}

/** Messages of `pg` for broken connections, which carry no code. */
const broken = /connection terminated|connection ended|not queryable/i
const noneFree = /timeout exceeded when trying to connect/i

/** Reads what stands behind an error of Prisma or `pg`; undefined when it is a bug of ours. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  const found = new Set(layers(error).map(faultOf))
  return (['unkeepable', 'unique', 'passing', 'busy'] as const).find((fault) => found.has(fault))
}

function faultOf({ code, originalCode, message, originalMessage }: Layer): DatabaseFault | undefined {
  for (const given of [originalCode, code]) {
    if (typeof given !== 'string') continue
    if (codes.unkeepable.has(given)) return 'unkeepable'
    if (codes.unique.has(given)) return 'unique'
    if (codes.passing.has(given) || given.startsWith('08')) return 'passing'
    if (codes.busy.has(given)) return 'busy'
  }
  const text = `${String(message)} ${String(originalMessage)}`
  return noneFree.test(text) ? 'busy' : broken.test(text) ? 'passing' : undefined
}

type Layer = Readonly<Record<string, unknown>>

/** An error and what it wraps: `cause`, and what Prisma's driver adapter hides in `meta`. */
function layers(error: unknown, depth = 0): Layer[] {
  if (typeof error !== 'object' || error === null || depth > 6) return []
  const layer = error as Layer
  const meta = layer['meta'] as Layer | undefined
  return [
    layer,
    ...layers(layer['cause'], depth + 1),
    ...layers(meta?.['driverAdapterError'], depth + 1),
    ...layers(layer['originalError'], depth + 1),
  ]
}
