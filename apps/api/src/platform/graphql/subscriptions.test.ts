import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Context } from '../../context.ts'
import { until } from '../../testing/until.ts'
import { createLog } from '../log/log.ts'
import { addSubscriptions } from './subscriptions.ts'

const id = <Name extends 'user' | 'organisation'>(text: string) => text as Id<Name>
const agent: Actor = { kind: 'user', userId: id('usr_1'), orgId: id('org_1'), role: 'agent' }

describe('who holds a live connection', () => {
  let fastify: FastifyInstance
  beforeEach(() => {
    fastify = Fastify()
  })
  afterEach(() => fastify.close())

  it('is asked again, and it ends when that is another organisation, another role or nobody', async () => {
    let who: Actor | undefined = agent
    let asked = 0
    addSubscriptions(fastify, {
      schema: buildSchema('type Query { a: Int } type Subscription { a: Int }'),
      authenticate: async () => {
        asked++
        return who && { actor: { ...who } }
      },
      createContext: async () => ({}) as Context,
      publicUrl: 'http://localhost',
      log: createLog('silent'),
      recheckAfter: 20,
    })
    const url = await listen()

    /** A connection of the agent whose holder has become another. */
    async function givenHolder(becomes: Actor | undefined): Promise<WebSocket> {
      who = agent
      const socket = new WebSocket(url, 'graphql-transport-ws')
      await once(socket, 'open')
      socket.send('{"type":"connection_init"}')
      await once(socket, 'message')
      who = becomes
      return socket
    }

    const same = await givenHolder({ ...agent })
    const before = asked
    await until(() => asked > before + 5)
    expect(same.readyState).toBe(WebSocket.OPEN)
    same.terminate()

    const others: readonly (Actor | undefined)[] = [
      { ...agent, orgId: id('org_2') },
      { ...agent, role: 'readOnly' },
      undefined,
    ]
    for (const becomes of others) {
      const [code] = (await once(await givenHolder(becomes), 'close')) as [number]
      expect(code).toBe(4403)
    }
  })

  it('is nobody when what should be a key cannot be read, and the log does not tell it', async () => {
    const lines: string[] = []
    addSubscriptions(fastify, {
      schema: buildSchema('type Query { a: Int } type Subscription { a: Int }'),
      authenticate: async (headers) =>
        headers.get('authorization')?.includes('key') ? { actor: agent } : undefined,
      createContext: async () => ({}) as Context,
      publicUrl: 'http://localhost',
      log: pino({}, { write: (line: string) => void lines.push(line) }),
    })
    const socket = new WebSocket(await listen(), 'graphql-transport-ws')
    await once(socket, 'open')
    const payload = { authorization: 'Bearer my-\nkey' }
    socket.send(JSON.stringify({ type: 'connection_init', payload }))
    const [code] = (await once(socket, 'close')) as [number]
    expect(code).toBe(4403)
    expect(lines).toEqual([])
  })

  async function listen(): Promise<string> {
    await fastify.listen({ port: 0 })
    const { port } = fastify.server.address() as AddressInfo
    return `ws://localhost:${port}/graphql`
  }
})
