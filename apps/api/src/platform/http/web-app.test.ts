import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addWebApp } from './web-app.ts'

describe('the built SPA', () => {
  let root: string
  let fastify: FastifyInstance

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'web-'))
    await mkdir(join(root, 'assets'))
    await writeFile(join(root, 'index.html'), '<title>Arrears</title>')
    await writeFile(join(root, 'assets', 'main-abc.js'), 'plain')
    await writeFile(join(root, 'assets', 'main-abc.js.br'), 'squeezed')
    fastify = Fastify()
    await addWebApp(fastify, root)
  })
  afterAll(async () => {
    await fastify.close()
    await rm(root, { recursive: true })
  })

  it.each(['/', '/accounts', '/accounts/DEB-004217/diary?type=noteAdded'])(
    'answers %s with the page, never kept',
    async (url) => {
      const answer = await fastify.inject({ url })
      expect(answer.body).toBe('<title>Arrears</title>')
      expect(answer.headers['cache-control']).toBe('no-cache')
    },
  )

  it('lets browsers keep files named by their content, compressed ahead of time', async () => {
    const answer = await fastify.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': 'br' } })
    expect(answer.body).toBe('squeezed')
    expect(answer.headers['cache-control']).toContain('immutable')
  })

  it.each(['/assets/gone.js', '/api/nothing', '/favicon.ico', '/../package.json'])(
    'answers %s with 404',
    async (url) => {
      expect((await fastify.inject({ url })).statusCode).toBe(404)
    },
  )
})
