import { authPost } from './auth-request.ts'

export const signIn = (email: string, password: string) => authPost('sign-in/email', { email, password })
export const signOut = () => authPost('sign-out', {})
export const switchOrganisation = (organizationId: string) =>
  authPost('organization/set-active', { organizationId })
export const changePassword = (currentPassword: string, newPassword: string) =>
  authPost('change-password', { currentPassword, newPassword, revokeOtherSessions: true })

let onSignedOut: () => void = () => undefined

/** Tells what to do when the server says that nobody is signed in. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act
}

export function signedOut(): void {
  onSignedOut()
}
