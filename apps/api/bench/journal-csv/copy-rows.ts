import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

export function hasPsql(): boolean {
  return spawnSync('psql', ['--version']).status === 0
}

/** Runs a COPY by psql and counts the rows it writes, without the header. */
export async function copyByPsql(databaseUrl: string, sql: string): Promise<number> {
  const child = spawn('psql', [databaseUrl, '--quiet', '--no-psqlrc', '--command', sql], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [lines, [code]] = await Promise.all([countLines(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`psql ended with code ${String(code)}`)
  return lines - 1
}

/** The same where there is no psql. */
export async function copyByDriver(databaseUrl: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await countLines(client.query(copyTo(sql)))) - 1
  } finally {
    await client.end()
  }
}

export async function countLines(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
  }
  return lines
}
