import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { guardIdentityInput } from './guard-identity-input.ts'

/** Paths of better-auth's that nothing here needs. The first answers with the invitations; keys are made at `/api/keys`. */
export const closedPaths = [
  '/organization/get-full-organization',
  '/api-key/create',
  '/api-key/update',
  '/api-key/delete',
  '/api-key/get',
  '/api-key/list',
]

/**
 * The id of an invitation is the secret of its link: whoever reads it can join with the role that it gives. better-auth shows the list
 * to every member; here only admins see it.
 */
export function guardInvitations(identity: PrismaClient) {
  return createAuthMiddleware(async (context) => {
    const body = await guardIdentityInput(context.path, context.body, identity)
    if (body) return { context: { ...context, body } }
    if (context.path !== '/organization/list-invitations') return
    const session = await getSessionFromCtx(context)
    const orgId = (context.query as { organizationId?: string } | undefined)?.organizationId
    const admin =
      session &&
      (await identity.membership.findFirst({
        where: {
          orgId: orgId ?? String(session.session['activeOrganizationId']),
          userId: session.user.id,
          role: 'admin',
        },
        select: { userId: true },
      }))
    if (!admin) throw new APIError('FORBIDDEN', { message: 'Only admins see the invitations.' })
  })
}
