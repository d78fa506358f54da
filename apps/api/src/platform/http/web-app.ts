import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const year = 31_536_000

/** What belongs to programs: an unknown address below these is an error and never the SPA's page. */
const notPages = /^\/(?:graphql|api|assets|files|healthz|readyz)(?:\/|$)/

/**
 * Serves the built SPA from `root`, compressed ahead of time where the build has done so. Files named by their content are
 * kept by browsers for a year; the page itself is asked for each time, so that a new version shows at once.
 */
export async function addWebApp(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    index: false,
    setHeaders: (reply, path) => {
      const named = path.startsWith(join(root, 'assets'))
      void reply.header('cache-control', named ? `public, max-age=${year}, immutable` : 'no-cache')
    },
  })
  const sendPage = (reply: FastifyReply) => reply.type('text/html').sendFile('index.html')
  fastify.get('/', (_request, reply) => sendPage(reply))
  fastify.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const page = request.method === 'GET' && !notPages.test(path) && !/\.\w{2,5}$/.test(path)
    return page ? sendPage(reply) : reply.status(404).send({ error: 'There is nothing at this address.' })
  })
}
