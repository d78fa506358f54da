import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import type { PrismaClient } from '../generated/prisma/client.ts'

/** Its answer holds the invitations too, and no screen needs it. */
export const closedPaths = ['/organization/get-full-organization']

/**
 * The id of an invitation is the secret of its link: whoever reads it can join with the role that it gives. better-auth shows the list
 * to every member; here only admins see it.
 */
export function guardInvitations(identity: PrismaClient) {
  return createAuthMiddleware(async (context) => {
    if (context.path !== '/organization/list-invitations') return
    const session = await getSessionFromCtx(context)
    const orgId = (context.query as { organizationId?: string } | undefined)?.organizationId
    const admin =
      session &&
      (await identity.member.findFirst({
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
