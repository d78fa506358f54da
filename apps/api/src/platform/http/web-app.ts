import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { firstAnswers } from './first-answers.ts'

const year = 31_536_000

/** What belongs to programs: an unknown address below these is an error and never the SPA's page. */
const notPages = /^\/(?:graphql|api|assets|webhooks|files|healthz|readyz)(?:\/|$)/

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
  const answersFor = firstAnswers(fastify, root)
  const html = existsSync(join(root, 'index.html')) ? readFileSync(join(root, 'index.html'), 'utf8') : ''
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const answers = await answersFor(request, pathOf(request))
    void reply.type('text/html')
    if (answers.length === 0) return reply.sendFile('index.html')
    // It holds what only this person may see.
    return reply.header('cache-control', 'no-store').send(withAnswers(html, answers))
  }
  fastify.get('/', sendPage)
  fastify.setNotFoundHandler(async (request, reply) => {
    const path = pathOf(request)
    const asked = request.method === 'GET' || request.method === 'HEAD'
    const page = asked && !notPages.test(path) && !/\.\w{2,5}$/.test(path)
    return page
      ? sendPage(request, reply)
      : reply.status(404).send({ error: 'There is nothing at this address.' })
  })
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? ''

/** As JSON in a data block, which no browser runs; without `<` nothing in it can end the block. */
function withAnswers(html: string, answers: readonly object[]): string {
  const json = JSON.stringify(answers).replaceAll('<', String.raw`\u003c`)
  return html.replace(
    /(<script type="application\/json" id="first-answers">)(?=<\/script>)/,
    (start) => start + json,
  )
}
