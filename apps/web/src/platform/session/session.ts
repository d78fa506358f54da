import { authPost, type AuthAnswer } from './auth-request.ts'
import { tellOtherTabs, type Beginning } from './other-tabs.ts'
import { whenSignedOut } from './session-end.ts'

interface SignedIn {
  readonly user: { readonly id: string }
}

export const signIn = (email: string, password: string) =>
  authPost<SignedIn>('sign-in/email', { email, password })
export const signOut = () => toldOtherTabs(authPost('sign-out', {}), '/sign-in')
export const switchOrganisation = (organizationId: string) =>
  toldOtherTabs(authPost('organization/set-active', { organizationId }), '/accounts')
export const changePassword = (currentPassword: string, newPassword: string) =>
  authPost('change-password', { currentPassword, newPassword, revokeOtherSessions: true })

/** What other tabs show is no longer what the session may see. */
async function toldOtherTabs(request: Promise<AuthAnswer>, at: Beginning): Promise<AuthAnswer> {
  const answer = await request
  if (answer.ok) {
    tellOtherTabs(at)
    // A full load follows here too: until then nobody is asked to sign in again.
    whenSignedOut(() => undefined)
  }
  return answer
}
