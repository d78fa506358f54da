/** Speaks to `/api/auth` (sign-in, sign-out, switching organisation). Answers a sentence when it did not work. */
export type AuthAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string }

async function post(path: string, body: object): Promise<AuthAnswer> {
  try {
    const answer = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.ok) return { ok: true }
    if (answer.status === 429) return { ok: false, message: 'Too many tries. Wait a minute and try again.' }
    const { message } = (await answer.json().catch(() => ({}))) as { message?: string }
    return { ok: false, message: message ?? 'The server did not accept this. Try again.' }
  } catch {
    return { ok: false, message: 'The server does not answer. Check your connection and try again.' }
  }
}

export const signIn = (email: string, password: string) => post('sign-in/email', { email, password })
export const signOut = () => post('sign-out', {})
export const switchOrganisation = (organizationId: string) =>
  post('organization/set-active', { organizationId })

let onSignedOut: () => void = () => undefined

/** Tells what to do when the server says that nobody is signed in. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act
}

export function signedOut(): void {
  onSignedOut()
}
