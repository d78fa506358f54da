import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { OperatorError } from '../config/operator-error.ts'

/** PostgreSQL answers these while it starts or has no connection to spare; worth another try. */
const passing = new Set(['57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN'])
const leastVersion = 150_000

/**
 * Waits until a database answers, at most `seconds`, and checks that its PostgreSQL is new enough.
 * Throws an OperatorError without the password that the URL may hold.
 */
export async function waitForDatabase(databaseUrl: string, seconds = 10): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await assertVersion(databaseUrl)
    } catch (error) {
      if (error instanceof OperatorError) throw error
      const code = (error as { code?: string }).code ?? ''
      if (!passing.has(code) || Date.now() > deadline)
        throw new OperatorError(noAnswer(databaseUrl, error as Error, code))
    }
    await sleep(250)
  }
}

async function assertVersion(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 })
  // A connection that breaks after the answer must not end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; name: string }>(
      `select current_setting('server_version_num') as version, current_setting('server_version') as name`,
    )
    if (Number(rows[0]?.version) < leastVersion) {
      throw new OperatorError(
        `The database is PostgreSQL ${rows[0]?.name}; Arrears needs version 15 or newer.`,
      )
    }
  } finally {
    await client.end()
  }
}

function noAnswer(databaseUrl: string, error: Error, code: string): string {
  const url = new URL(databaseUrl)
  const place = `${url.hostname || url.searchParams.get('host') || 'localhost'}:${url.port || 5432}${url.pathname}`
  return `The database at ${place} does not answer: ${error.message || code}. Check DATABASE_URL.`
}
