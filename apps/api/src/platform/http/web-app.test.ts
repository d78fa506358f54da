import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inlineHashes } from './inline-hashes.ts'
import { addWebApp } from './web-app.ts'

const block = '<script type="application/json" id="first-answers">'
const page = `<title>Arrears</title>${block}</script><script>start()</script><style>b{}</style>`
const questions = [
  {
    page: '^/accounts/([^/]+)(?:/|$)',
    questions: [{ operationName: 'Name_Query', query: 'query Name_Query', variables: { reference: '$1' } }],
  },
]
const asked: { reference: string; cookie: string | undefined }[] = []

describe('the built SPA', () => {
  let root: string
  let fastify: FastifyInstance

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'web-'))
    await mkdir(join(root, 'assets'))
    await writeFile(join(root, 'index.html'), page)
    await writeFile(join(root, 'first-questions.json'), JSON.stringify(questions))
    await writeFile(join(root, 'assets', 'main-abc.js'), 'plain')
    await writeFile(join(root, 'assets', 'main-abc.js.br'), 'squeezed')
    fastify = Fastify()
    fastify.post('/graphql', (request, reply) => {
      const { variables } = request.body as { variables: { reference: string } }
      asked.push({ reference: variables.reference, cookie: request.headers.cookie })
      if (request.headers.cookie?.includes('broken')) return reply.send('not JSON')
      if (request.headers.cookie?.includes('forgotten'))
        return reply.send({ data: null, errors: [{ message: 'No' }] })
      return reply.send({ data: { account: { name: `</script> of ${variables.reference}` } } })
    })
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
      expect(answer.body).toBe(page)
      expect(answer.headers['cache-control']).toBe('no-cache')
    },
  )

  it('tells who only asks whether a page is there that it is', async () => {
    const answer = await fastify.inject({ method: 'HEAD', url: '/accounts' })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe('')
    expect((await fastify.inject({ method: 'HEAD', url: '/assets/none.js' })).statusCode).toBe(404)
  })

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

  describe('for who is signed in', () => {
    const cookie = 'better-auth.session_token=abc'
    const open = (url: string, sent: string) => fastify.inject({ url, headers: { cookie: sent } })
    beforeEach(() => void asked.splice(0))

    it('holds the answers to what it would ask first, as text that cannot end its block, kept by nobody', async () => {
      const answer = await open('/accounts/DEB%2F1/diary?type=noteAdded', cookie)
      expect(asked).toEqual([{ reference: 'DEB/1', cookie }])
      const json = answer.body.split(block)[1]?.split('</script>')[0] ?? ''
      expect(JSON.parse(json)).toEqual([
        {
          operationName: 'Name_Query',
          variables: { reference: 'DEB/1' },
          data: { account: { name: '</script> of DEB/1' } },
        },
      ])
      expect(answer.body.endsWith('</script><script>start()</script><style>b{}</style>')).toBe(true)
      expect(answer.headers['cache-control']).toBe('no-store')
    })

    it.each([
      ['of a page that asks nothing', '/tasks', cookie],
      ['of somebody who is not signed in', '/accounts/DEB-1', 'theme=dark'],
      ['whose answers cannot be read', '/accounts/DEB-1', `${cookie}; broken=1`],
      ['whose session has ended', '/accounts/DEB-1', `${cookie}; forgotten=1`],
    ])('is the same for everybody %s', async (_case, url, sent) => {
      const answer = await open(url, sent)
      expect(answer.body).toBe(page)
      expect(answer.headers['cache-control']).toBe('no-cache')
    })
  })

  it('allows its own inline script and style by their hashes, and no others', async () => {
    const { scripts, styles } = inlineHashes(root)
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(scripts).toEqual([hashOf('start()')])
    expect(styles).toEqual([hashOf('b{}')])
    expect(inlineHashes(undefined)).toEqual({ scripts: [], styles: [] })
  })
})
