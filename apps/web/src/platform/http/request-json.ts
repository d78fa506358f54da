import { signedOut } from '../session/session-end.ts'

/** What the endpoints of sign-in and our own say when nobody is signed in. */
const nobody: readonly unknown[] = ['UNAUTHORIZED', 'UNAUTHENTICATED']

/** An answer of the server's HTTP endpoints, or a sentence on why there is none. */
export type HttpAnswer<Data = unknown> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false
      readonly message: string
      readonly code?: string
      readonly status?: number
      /** What is wrong with which field. */
      readonly issues?: readonly { readonly field?: string; readonly message: string }[]
    }

/** Asks an endpoint beside GraphQL: sign-in, members, invitations, API keys. Never throws. */
export async function requestJson<Data>(
  path: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'DELETE'; body?: object } = {},
): Promise<HttpAnswer<Data>> {
  try {
    const answer = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
    const content = (await answer.json().catch(() => undefined)) as unknown
    return answer.ok ? { ok: true, data: content as Data } : refusal(answer.status, content)
  } catch {
    return { ok: false, message: 'The server does not answer. Check your connection and try again.' }
  }
}

function refusal(status: number, content: unknown): HttpAnswer<never> {
  const { message, code, issues } = (content ?? {}) as Partial<Extract<HttpAnswer, { ok: false }>>
  if (status === 429)
    return { ok: false, status, code, message: 'Too many tries. Wait a minute and try again.' }
  if (nobody.includes(code)) {
    signedOut()
    return { ok: false, status, code, message: 'Your session had ended: nothing was done. Try again.' }
  }
  return { ok: false, status, code, issues, message: sentence(message) }
}

/** The server ends some of its sentences without a full stop. */
function sentence(message: string | undefined): string {
  if (!message) return 'The server did not accept this. Try again.'
  return /[.!?]$/.test(message) ? message : `${message}.`
}
