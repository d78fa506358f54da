import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Context } from '../../context.ts'
import { withOrganisation } from '../tenancy/tenant.ts'
import type { Actor } from '@arrears/domain/permissions/permissions'

interface Who {
  readonly actor: Actor
}

export interface SubscriptionOptions<W extends Who> {
  readonly schema: GraphQLSchema
  readonly authenticate: (headers: Headers) => Promise<W | undefined>
  readonly createContext: (who: W | undefined, requestId: string) => Promise<Context>
  readonly publicUrl: string
}

/** How often a lasting connection asks again who it belongs to, in milliseconds: signing out ends what it hears. */
const recheckAfter = 60_000

/** Subscriptions by the graphql-ws protocol on `/graphql`. A browser's connection must come from our own pages. */
export function addSubscriptions<W extends Who>(
  fastify: FastifyInstance,
  { schema, authenticate, createContext, publicUrl }: SubscriptionOptions<W>,
): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  const server = useServer<{ authorization?: string }, { request: import('node:http').IncomingMessage }>(
    {
      schema,
      onConnect: async ({ extra, connectionParams }) =>
        (await authenticate(headersFor(extra.request, connectionParams))) !== undefined,
      onSubscribe: ({ extra, connectionParams }) => {
        const age = setInterval(() => {
          void authenticate(headersFor(extra.request, connectionParams)).then(
            (who) => {
              if (!who) socketOf(extra).close(4403, 'Signed out')
            },
            () => undefined,
          )
        }, recheckAfter)
        socketOf(extra).once('close', () => clearInterval(age))
      },
      context: async ({ extra, connectionParams }, id) =>
        createContext(await authenticate(headersFor(extra.request, connectionParams)), id),
      subscribe: async (args) => {
        const { subscribe } = await import('graphql')
        const context = args.contextValue as Context
        if (!context.actor)
          return { errors: [new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED' } })] }
        return await withOrganisation(context.actor.orgId, () => subscribe(args))
      },
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

function socketOf(extra: object): import('ws').WebSocket {
  return (extra as { socket: import('ws').WebSocket }).socket
}

function headersFor(
  request: import('node:http').IncomingMessage,
  params: { authorization?: string } | undefined,
): Headers {
  const headers = new Headers()
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie)
  const authorization = params?.authorization ?? request.headers.authorization
  if (authorization) headers.set('authorization', authorization)
  return headers
}

/** Programs send no Origin; a browser's page must be ours, as cookies travel with WebSockets from any page. */
function fromOurPages(origin: string | undefined, host: string | undefined, publicUrl: string): boolean {
  if (origin === undefined) return true
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host)
}
