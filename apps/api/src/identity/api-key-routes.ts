import { can, permissions, type Actor } from '@arrears/domain/permissions/permissions'
import { textField } from '@arrears/domain/shared/fields'
import { parseInput } from '@arrears/domain/shared/parse-input'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireActor, requireOrg, type Context } from '../context.ts'
import { forbidden, notFound, requestError } from '../platform/failure/request-error.ts'
import { answerFailure } from '../platform/http/answer-failure.ts'
import { actingAs, type Changer } from '../platform/tenancy/acting-as.ts'
import { createApiKey, type KeyServices } from './create-api-key.ts'
import { listApiKeys } from './list-api-keys.ts'

type ContextOf = (request: FastifyRequest) => Promise<Context>

const newKey = z.strictObject({
  name: textField(80),
  scopes: z.array(z.enum(permissions)).min(1),
  expiresInDays: z.int().min(1).max(3_650).nullish(),
})

/**
 * `/api/keys`: an organisation's admins list, make and revoke its API keys (N2). Scopes are given here and not through sign-in's own
 * endpoints, which let no browser set them.
 */
export function addApiKeyRoutes(fastify: FastifyInstance, services: KeyServices, contextOf: ContextOf): void {
  const { identity } = services.database
  const route = (act: (context: Context, request: FastifyRequest) => Promise<unknown>, status = 200) => {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        const body = await act(await contextOf(request), request)
        return await reply.status(status).header('cache-control', 'no-store').send(body)
      } catch (error) {
        return answerFailure(reply, error)
      }
    }
  }

  fastify.get(
    '/api/keys',
    route(async (context) => ({ keys: await listApiKeys(identity, requireOrg(context, 'apiKey:manage')) })),
  )
  fastify.post(
    '/api/keys',
    route(async (context, request) => {
      const orgId = requireOrg(context, 'apiKey:manage')
      const wanted = parseInput(newKey, request.body)
      if (!wanted.ok)
        throw requestError('BAD_USER_INPUT', 'The key cannot be made like this.', { issues: wanted.error })
      const { name, scopes, expiresInDays } = wanted.value
      const person = requirePerson(context.actor)
      return actingAs(changerOf(person), () =>
        createApiKey(services, { orgId, name, scopes, expiresInDays: expiresInDays ?? undefined }),
      )
    }, 201),
  )
  fastify.delete<{ Params: { id: string } }>('/api/keys/:id', async (request, reply) => {
    const revoke = route(async (context) => {
      const orgId = requireOrg(context, 'apiKey:manage')
      const { count } = await actingAs(changerOf(requireActor(context)), () =>
        identity.apiKey.deleteMany({ where: { id: request.params.id, referenceId: orgId } }),
      )
      if (count === 0) throw notFound('API key', request.params.id)
    }, 204)
    return revoke(request, reply)
  })
}

/** A key that could make keys could give itself every scope. */
function requirePerson(actor: Actor | undefined): Actor {
  if (actor?.kind !== 'user' || !can(actor, 'apiKey:manage')) throw forbidden('apiKey:manage')
  return actor
}

function changerOf(actor: Actor): Changer {
  if (actor.kind === 'user') return { kind: 'user', userId: actor.userId }
  return { kind: actor.kind, label: actor.kind === 'apiKey' ? actor.apiKeyId : actor.name }
}
