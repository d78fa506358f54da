import { authPost, type AuthAnswer } from '../platform/session/auth-request.ts'
import { switchOrganisation } from '../platform/session/session.ts'

interface Accepted {
  readonly invitation: { readonly organizationId: string }
}

/** Joins as the person who is signed in, and looks at the new organisation from then on. */
export async function acceptInvitation(invitationId: string): Promise<AuthAnswer> {
  const answer = await authPost<Accepted>('organization/accept-invitation', { invitationId })
  if (!answer.ok) return answer
  const { organizationId } = answer.data.invitation
  return switchOrganisation(organizationId)
}

export interface NewUser {
  readonly invitationId: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes the user, which signs in, and joins. The invitation's id is what allows the first. */
export async function joinAsNewUser({ invitationId, ...user }: NewUser): Promise<AuthAnswer> {
  const signedUp = await authPost('sign-up/email', { ...user, invitationId })
  return signedUp.ok ? acceptInvitation(invitationId) : signedUp
}
