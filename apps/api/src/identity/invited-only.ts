import { APIError } from 'better-auth/api'
import type { PrismaClient } from '../generated/prisma/client.ts'

/**
 * Nobody makes a user for themselves: signing up needs the id of an open invitation to the same address, sent as
 * `invitationId` beside e-mail and password. The id is the secret of the link that the admin handed over.
 */
export async function requireInvitation(identity: PrismaClient, email: string, body: unknown): Promise<void> {
  const id = (body as { invitationId?: unknown } | undefined)?.invitationId
  const invitation =
    typeof id === 'string' &&
    (await identity.invitation.findFirst({
      where: { id, email: email.toLowerCase(), status: 'pending', expiresAt: { gt: new Date() } },
      select: { id: true },
    }))
  if (invitation) return
  throw new APIError('FORBIDDEN', {
    message: 'This needs an invitation that is still open. Ask your admin for a new link.',
  })
}
