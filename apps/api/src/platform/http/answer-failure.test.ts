import { EventEmitter, once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../testing/until.ts'
import { answerError } from './answer-error.ts'

interface Line {
  readonly level: string
  readonly msg: string
  readonly path?: string
  readonly err?: { readonly message: string }
}

describe('what is logged of an answer that failed', () => {
  let fastify: FastifyInstance
  let lines: Line[]
  /** Tells that an answer has begun, of which nothing is there yet. */
  let begun: EventEmitter

  beforeEach(async () => {
    lines = []
    begun = new EventEmitter()
    const loggerInstance = pino(
      { formatters: { level: (level) => ({ level }) } },
      { write: (line: string) => void lines.push(JSON.parse(line) as Line) },
    ) as FastifyBaseLogger
    const logController = new LogController({ disableRequestLogging: true })
    fastify = Fastify({ loggerInstance, logController })
    fastify.setErrorHandler(answerError)
    fastify.post('/slow', async (_request, reply) =>
      reply.send(new Readable({ read: () => void begun.emit('answer') })),
    )
    fastify.post('/bug', (request, reply) => {
      request.raw.socket.once('close', () => reply.send(new TypeError('a bug of ours')))
      begun.emit('answer')
    })
    fastify.get('/broken', async (_request, reply) => {
      const content = new Readable({ read: () => void content.destroy() })
      return reply.send(content)
    })
    await fastify.listen({ port: 0, host: '127.0.0.1' })
  })
  afterEach(() => fastify.close())

  const port = () => (fastify.server.address() as AddressInfo).port

  /** Asks as a browser does, and goes away when the answer has begun. */
  async function askAndLeave(path: string): Promise<void> {
    const answering = once(begun, 'answer')
    const socket = connect(port(), '127.0.0.1')
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`,
    )
    await answering
    socket.destroy()
    await until(() => told().length > 0)
  }
  const told = () => lines.filter(({ msg }) => !msg.startsWith('Server listening'))

  it('is no failure of ours when a browser went away, and says what it had asked for', async () => {
    await askAndLeave('/slow')
    expect(told()).toMatchObject([
      { level: 'info', msg: 'whoever asked was gone before the answer', path: '/slow' },
    ])
  })

  it('is a failure when there is a bug, also when nobody waits for the answer any more', async () => {
    await askAndLeave('/bug')
    expect(told()).toMatchObject([
      { level: 'error', msg: 'a request failed', err: { message: 'a bug of ours' } },
    ])
  })

  it('is a failure when what is sent ends too early and the browser is still there', async () => {
    expect((await fetch(`http://127.0.0.1:${port()}/broken`)).status).toBe(500)
    expect(told()).toMatchObject([{ level: 'error', msg: 'a request failed' }])
  })
})
