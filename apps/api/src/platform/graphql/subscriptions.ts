import type { IncomingMessage } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { FastifyInstance } from 'fastify'
import { subscribe, type ExecutionArgs, type GraphQLSchema } from 'graphql'
import { CloseCode } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Context } from '../../context.ts'
import { notSignedIn } from '../failure/request-error.ts'
import type { Log } from '../log/log.ts'
import { formatFailure } from './format-failure.ts'
import { subscriptionFaults } from './subscription-faults.ts'
import { iterateWithin } from './iterate-within.ts'
import { fromOurPages } from '../http/from-our-pages.ts'

interface Who {
  readonly actor: Actor
}

export interface SubscriptionOptions<W extends Who> {
  readonly schema: GraphQLSchema
  readonly authenticate: (headers: Headers) => Promise<W | undefined>
  readonly createContext: (who: W | undefined, requestId: string) => Promise<Context>
  readonly publicUrl: string
  readonly log: Log
  /**
   * How often a lasting connection asks again who it belongs to, in milliseconds. It ends when that is nobody, or not the same any
   * more: who was removed from one organisation and is in another must not go on hearing of the first, nor by an earlier role.
   */
  readonly recheckAfter?: number
}

type Params = { authorization?: string }

/** Subscriptions by the graphql-ws protocol on `/graphql`, and nothing else. A browser's connection must come from our own pages. */
export function addSubscriptions<W extends Who>(
  fastify: FastifyInstance,
  { schema, authenticate, createContext, publicUrl, log, recheckAfter = 60_000 }: SubscriptionOptions<W>,
): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  const whoIs = (request: IncomingMessage, params: Params | undefined) =>
    authenticate(headersFor(request, params))

  const server = useServer<Params, { request: IncomingMessage }>(
    {
      schema,
      onConnect: async ({ extra: { request, socket }, connectionParams }) => {
        let opener: W | undefined
        try {
          opener = await whoIs(request, connectionParams)
        } catch (error) {
          log.warn({ err: error }, 'who opens a live connection could not be found out')
          return false
        }
        if (!opener) return false
        const { actor } = opener
        const recheck = setInterval(() => {
          whoIs(request, connectionParams).then(
            (who) => {
              if (!isDeepStrictEqual(who?.actor, actor))
                socket.close(CloseCode.Forbidden, 'No longer the same')
            },
            (error: unknown) =>
              log.warn({ err: error }, 'who holds a live connection could not be found out'),
          )
        }, recheckAfter)
        socket.once('close', () => clearInterval(recheck))
        return true
      },
      onSubscribe: ({ subscriptions }, _id, payload) =>
        subscriptionFaults(payload, Object.keys(subscriptions).length),
      context: async ({ extra: { request }, connectionParams }, id) =>
        createContext(await whoIs(request, connectionParams), id),
      subscribe: async (args) => {
        const { actor } = (args as ExecutionArgs & { contextValue: Context }).contextValue
        if (!actor) return { errors: [notSignedIn()] }
        return await iterateWithin(actor.orgId, () => subscribe(args))
      },
      onNext: (_ctx, _id, _payload, _args, result) =>
        result.errors
          ? {
              ...result,
              errors: result.errors.map((error) => formatFailure(error.toJSON(), error, log)) as never,
            }
          : undefined,
      onError: (_ctx, _id, _payload, errors) =>
        errors.map((error) => formatFailure('toJSON' in error ? error.toJSON() : error, error, log)),
    },
    sockets,
  )

  fastify.server.on('upgrade', (request, socket, head) => {
    const path = request.url?.split('?')[0]
    if (path !== '/graphql' || !fromOurPages(request.headers.origin, request.headers.host, publicUrl)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
  })
  fastify.addHook('preClose', async () => {
    await server.dispose()
    sockets.close()
  })
}

function headersFor(request: IncomingMessage, params: Params | undefined): Headers {
  const headers = new Headers()
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie)
  const authorization = params?.authorization ?? request.headers.authorization
  // Anything may be sent as a parameter. What is no header belongs to nobody, and an error about it would carry it into the log.
  const isHeader = /^[\x20-\x7e]+$/.test(String(authorization).trim())
  if (authorization) headers.set('authorization', isHeader ? String(authorization) : 'unreadable')
  return headers
}
