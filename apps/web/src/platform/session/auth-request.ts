/** An answer of `/api/auth`, or a sentence on why there is none. */
export type AuthAnswer<Data = unknown> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly message: string; readonly code?: string; readonly status?: number }

/** What people and API keys are managed by beside GraphQL: sign-in, sessions, members, invitations, keys. */
export function authPost<Data = unknown>(path: string, body: object): Promise<AuthAnswer<Data>> {
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

export function authGet<Data = unknown>(
  path: string,
  query: Readonly<Record<string, string>> = {},
): Promise<AuthAnswer<Data>> {
  const search = new URLSearchParams(query).toString()
  return request(search ? `${path}?${search}` : path, {})
}

async function request<Data>(path: string, init: RequestInit): Promise<AuthAnswer<Data>> {
  try {
    const answer = await fetch(`/api/auth/${path}`, { credentials: 'same-origin', ...init })
    const body = (await answer.json().catch(() => undefined)) as unknown
    if (answer.ok) return { ok: true, data: body as Data }
    const { message, code } = (body ?? {}) as { message?: string; code?: string }
    const { status } = answer
    if (status === 429)
      return { ok: false, status, message: 'Too many tries. Wait a minute and try again.', code: 'TOO_MANY' }
    return { ok: false, status, code, message: sentence(message) }
  } catch {
    return { ok: false, message: 'The server does not answer. Check your connection and try again.' }
  }
}

/** The server ends some of its sentences without a full stop. */
function sentence(message: string | undefined): string {
  if (!message) return 'The server did not accept this. Try again.'
  return /[.!?]$/.test(message) ? message : `${message}.`
}
