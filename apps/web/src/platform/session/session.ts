import { authPost, type AuthAnswer } from './auth-request.ts'
import { tellOtherTabs, type Beginning } from './other-tabs.ts'

export const signIn = (email: string, password: string) => authPost('sign-in/email', { email, password })
export const signOut = () => toldOtherTabs(authPost('sign-out', {}), '/sign-in')
export const switchOrganisation = (organizationId: string) =>
  toldOtherTabs(authPost('organization/set-active', { organizationId }), '/accounts')
export const changePassword = (currentPassword: string, newPassword: string) =>
  authPost('change-password', { currentPassword, newPassword, revokeOtherSessions: true })

/** What other tabs show is no longer what the session may see. */
async function toldOtherTabs(request: Promise<AuthAnswer>, at: Beginning): Promise<AuthAnswer> {
  const answer = await request
  if (answer.ok) tellOtherTabs(at)
  return answer
}

let onSignedOut: () => void = () => undefined

/** Tells what to do when the server says that nobody is signed in. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act
}

export function signedOut(): void {
  onSignedOut()
}
