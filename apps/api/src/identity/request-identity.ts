import type { FastifyInstance, FastifyRequest } from 'fastify'
import { requestError } from '../platform/failure/request-error.ts'
import { fromOurPages } from '../platform/http/from-our-pages.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import type { Authenticate, Authenticated } from './authenticate.ts'

const identities = new WeakMap<FastifyRequest, Authenticated>()

/** Who sent the request, once `addAuthentication` has looked; undefined for a stranger. */
export function signedInAs(request: FastifyRequest): Authenticated | undefined {
  return identities.get(request)
}

/**
 * Finds out who sends each request of this scope, and answers it within that person's organisation. What a session would
 * write at the wish of another site's page is refused.
 */
export function addAuthentication(
  scope: FastifyInstance,
  authenticate: Authenticate,
  publicUrl: string,
): void {
  scope.addHook('preHandler', (request, _reply, done) => {
    authenticate(headersOf(request)).then((who) => {
      if (!who) return done()
      if (
        who.userId &&
        writes(request) &&
        !fromOurPages(request.headers.origin, request.headers.host, publicUrl)
      ) {
        return done(requestError('FORBIDDEN', 'This request comes from a page of another site.'))
      }
      identities.set(request, who)
      withOrganisation(who.actor.orgId, () => done())
    }, done)
  })
}

const writes = ({ method }: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Node's headers as the web's. */
export function headersOf(request: { headers: Record<string, string | string[] | undefined> }): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  return headers
}
