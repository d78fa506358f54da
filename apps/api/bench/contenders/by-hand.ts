/** The limit: `node:http` and `pg`, no GraphQL, no signing in, no log; one statement for each request, whose answer is passed on as it is. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'

const statements = new Map<string | undefined, string>(
  await Promise.all(
    ['account-page', 'account-list'].map(
      async (name) =>
        [`/${name}`, await readFile(new URL(`../${name}/by-hand.sql`, import.meta.url), 'utf8')] as const,
    ),
  ),
)
const pool = new pg.Pool({
  connectionString: process.env['BENCH_APP_URL'],
  max: 10,
  idleTimeoutMillis: 600_000,
})

createServer((request, response) => {
  const sql = statements.get(request.url)
  if (!sql) return void response.writeHead(404).end()
  text(request)
    .then((body) =>
      pool.query<{ answer: string }>({ name: request.url ?? '', text: sql, values: JSON.parse(body) }),
    )
    .then(({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.answer))
    .catch((error: Error) => response.writeHead(500).end(error.message))
}).listen(Number(process.env['PORT']), '127.0.0.1')
for (const end of ['SIGTERM', 'disconnect']) process.on(end, () => process.exit())
