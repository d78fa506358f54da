import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/open-database.ts'

/** `/healthz`: the process answers. `/readyz`: it can serve, which needs the database. */
export function addHealth(fastify: FastifyInstance, database: Database): void {
  fastify.get('/healthz', async () => ({ status: 'ok' }))
  fastify.get('/readyz', async (_request, reply) => {
    try {
      await database.pool.query('select 1')
      return { status: 'ready' }
    } catch {
      return reply.status(503).send({ status: 'not ready', reason: 'the database does not answer' })
    }
  })
}
