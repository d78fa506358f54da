import type { Role } from '@arrears/domain/permissions/permissions'
import { authGet, authPost } from '../platform/session/auth-request.ts'

export interface Member {
  readonly id: string
  readonly userId: string
  readonly role: Role
  readonly createdAt: string
  readonly user: { readonly name: string; readonly email: string }
}

export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly status: 'pending' | 'accepted' | 'rejected' | 'canceled'
  readonly expiresAt: string
}

export const listMembers = (organizationId: string) =>
  authGet<{ members: readonly Member[] }>('organization/list-members', { organizationId, limit: '10000' })

export const listInvitations = (organizationId: string) =>
  authGet<readonly Invitation[]>('organization/list-invitations', { organizationId })

/** Whoever is invited already keeps the link, open for longer; with another role, it is a new link and the old one ends. */
export async function invite(organizationId: string, email: string, role: Role) {
  const send = () =>
    authPost<Invitation>('organization/invite-member', { organizationId, email, role, resend: true })
  const answer = await send()
  if (!answer.ok || answer.data.role === role) return answer
  const cancelled = await cancelInvitation(answer.data.id)
  return cancelled.ok ? send() : cancelled
}

export const cancelInvitation = (invitationId: string) =>
  authPost<unknown>('organization/cancel-invitation', { invitationId })

export const changeRole = (organizationId: string, memberId: string, role: Role) =>
  authPost('organization/update-member-role', { organizationId, memberId, role })

export const removeMember = (organizationId: string, memberIdOrEmail: string) =>
  authPost('organization/remove-member', { organizationId, memberIdOrEmail })

/** What is handed to the invited person. The id in it is the secret that lets them in. */
export function invitationLink({ id, email }: Pick<Invitation, 'id' | 'email'>): string {
  return `${location.origin}/invitation/${encodeURIComponent(id)}?email=${encodeURIComponent(email)}`
}
