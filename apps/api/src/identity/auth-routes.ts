import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { actingAs } from '../platform/tenancy/acting-as.ts'
import type { Auth } from './create-auth.ts'
import { headersOf } from './request-identity.ts'

/** Hands `/api/auth/*` (sign-in, sign-out, session, organisations, invitations) to better-auth. */
export function addAuthRoutes(fastify: FastifyInstance, auth: Auth, publicUrl: string): void {
  fastify.route({
    url: '/api/auth/*',
    method: ['GET', 'POST'],
    handler: async (request, reply) => {
      const headers = headersOf(request)
      // The limits on guessing passwords count by address; never let a client choose the one it is counted by.
      headers.set('x-forwarded-for', request.ip)
      // Only the path counts: addresses and cookies are made from the public URL, whatever a header calls this host.
      const url = new URL(request.url, publicUrl)
      const asked = new Request(url, {
        method: request.method,
        headers,
        ...(request.body ? { body: JSON.stringify(request.body) } : {}),
      })
      const answer = await inOwnName(auth, asked)
      void reply.status(answer.status)
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') void reply.header(name, value)
      const cookies = answer.headers.getSetCookie()
      if (answer.ok && changesPlace.test(url.pathname)) cookies.push(placeCookie(url.protocol === 'https:'))
      if (cookies.length > 0) void reply.header('set-cookie', cookies)
      return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : null)
    },
  })
}

const changesPlace = /^\/api\/auth\/organization\/(?:set-active|accept-invitation)$/

/**
 * Who a request comes from is reused for some seconds, by its cookies, in every process. Another cookie means to be looked up anew:
 * whoever goes to another organisation is there with the next request.
 */
const placeCookie = (secure: boolean) =>
  `arrears.place=${randomUUID()}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** Changes to people and invitations are recorded with who made them (Q4). */
async function inOwnName(auth: Auth, asked: Request): Promise<Response> {
  const session =
    asked.method === 'POST' && new URL(asked.url).pathname.startsWith('/api/auth/organization/')
      ? await auth.api.getSession({ headers: asked.headers })
      : null
  if (!session) return await auth.handler(asked)
  return await actingAs({ kind: 'user', userId: session.user.id }, () => auth.handler(asked))
}
