/** PostGraphile 5 on the benchmarks' database, as its documentation sets it up; what it does not need for queries is off. */
import './promise-with-resolvers.ts'
import { createServer } from 'node:http'
import { grafserv } from 'postgraphile/grafserv/node'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { postgraphile } from 'postgraphile'

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Row-level security holds for it as for us, set once for each connection: it need not ask at each request whose it is.
  pgServices: [
    makePgService({
      connectionString: process.env['BENCH_APP_URL'] ?? '',
      schemas: ['public'],
      // As ours: while others have their turn, connections stay open with their plans.
      poolConfig: { idleTimeoutMillis: 600_000 },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env['PORT']), '127.0.0.1')
for (const end of ['SIGTERM', 'disconnect']) process.on(end, () => process.exit())
