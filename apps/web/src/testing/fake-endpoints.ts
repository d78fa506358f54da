import { vi } from 'vitest'

export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

export type EndpointAnswer = { readonly status?: number; readonly body?: unknown }
type Answer = EndpointAnswer | ((request: SentRequest) => EndpointAnswer | Promise<EndpointAnswer>)

/**
 * Stands in for the endpoints beside GraphQL. Answers are listed by `METHOD /path`, without what follows a question mark; a request
 * that is not listed fails as if the server were away.
 */
export function fakeEndpoints(answers: Readonly<Record<string, Answer>>) {
  const sent: SentRequest[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, location.origin)
    const request = {
      method: init.method ?? 'GET',
      path: `${url.pathname}${url.search}`,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    }
    sent.push(request)
    const answer = answers[`${request.method} ${url.pathname}`]
    if (!answer) throw new TypeError('Failed to fetch')
    const { status = 200, body } = typeof answer === 'function' ? await answer(request) : answer
    return new Response(body === undefined ? null : JSON.stringify(body), { status })
  })
  return { sent, sentTo: (path: string) => sent.filter((request) => request.path.startsWith(path)) }
}
