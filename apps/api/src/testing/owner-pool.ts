import pg from 'pg'

/** Connections as the owner of the schema, for a test to look behind the program. */
export function ownerPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max })
  // The pool has ended before its connections have: dropping the database then cuts one off, which unheard fails the test.
  pool.on('error', () => undefined)
  return pool
}
