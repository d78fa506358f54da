import { vi } from 'vitest'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

type Reply = { readonly status?: number; readonly body?: unknown } | 'offline'

/**
 * A server for what goes beside GraphQL: answers by method and path without its search. What is not listed is not found. Comes
 * back with what was asked, oldest first; undone by `vi.unstubAllGlobals()`.
 */
export function answerFetch(replies: Readonly<Record<string, Reply | ((asked: Asked) => Reply)>>): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    const request = {
      method,
      path,
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
    }
    asked.push(request)
    const given = replies[`${method} ${path.split('?')[0] ?? ''}`] ?? {
      status: 404,
      body: { message: 'Not found' },
    }
    const reply = typeof given === 'function' ? given(request) : given
    if (reply === 'offline') throw new TypeError('Failed to fetch')
    const { status = 200, body: content } = reply
    return new Response(content === undefined ? null : JSON.stringify(content), { status })
  })
  return asked
}
