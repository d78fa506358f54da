export interface QueryError {
  readonly message: string
  readonly code?: string
  /** @example 'accounts.nodes.0.balance' */
  readonly path?: string
}

export interface QueryAnswer {
  /** Pretty-printed JSON, or the plain text of an answer that is none. */
  readonly text: string
  readonly errors: readonly QueryError[]
  readonly status: number
  readonly milliseconds: number
  readonly bytes: number
}

/** Sends a query as a third party would, with the session of who is signed in instead of a key. */
export async function runQuery(query: string, variables: unknown, signal: AbortSignal): Promise<QueryAnswer> {
  const startedAt = performance.now()
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  })
  const body = await answer.text()
  return {
    ...readBody(body),
    status: answer.status,
    milliseconds: Math.round(performance.now() - startedAt),
    bytes: new Blob([body]).size,
  }
}

function readBody(body: string): Pick<QueryAnswer, 'text' | 'errors'> {
  try {
    const content = JSON.parse(body) as { readonly errors?: readonly RawError[] } | null
    return { text: JSON.stringify(content, null, 2), errors: (content?.errors ?? []).map(readError) }
  } catch {
    return { text: body, errors: [] }
  }
}

interface RawError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

function readError({ message, path, extensions }: RawError): QueryError {
  return {
    message,
    ...(extensions?.code ? { code: extensions.code } : {}),
    ...(path ? { path: path.join('.') } : {}),
  }
}
