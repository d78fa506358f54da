import type { FastifyInstance, FastifyRequest } from 'fastify'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import type { Authenticate, Authenticated } from './authenticate.ts'

const identities = new WeakMap<FastifyRequest, Authenticated>()

/** Who sent the request, once `addAuthentication` has looked; undefined for a stranger. */
export function signedInAs(request: FastifyRequest): Authenticated | undefined {
  return identities.get(request)
}

/** Finds out who sends each request of this scope, and answers it within that person's organisation. */
export function addAuthentication(scope: FastifyInstance, authenticate: Authenticate): void {
  scope.addHook('preHandler', (request, _reply, done) => {
    authenticate(headersOf(request)).then((who) => {
      if (!who) return done()
      identities.set(request, who)
      withOrganisation(who.actor.orgId, () => done())
    }, done)
  })
}

/** Node's headers as the web's. */
export function headersOf(request: { headers: Record<string, string | string[] | undefined> }): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  return headers
}
