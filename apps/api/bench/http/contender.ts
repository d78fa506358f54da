import { deepStrictEqual } from 'node:assert'
import type { Request } from 'autocannon'

/** A server that answers the same questions as the others, each in its own way. */
export interface Contender {
  readonly name: string
  readonly url: string
  /** The same number for every contender: the one at each place asks for the same thing. */
  readonly requests: readonly Request[]
  /** What of an answer must be the same for all: ids, order and amounts. Throws when it is no answer. */
  digest(answer: unknown): unknown
}

export function postJson(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

export async function ask(url: string, { method, path, headers, body }: Request): Promise<unknown> {
  const answer = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) })
  if (!answer.ok) throw new Error(`${url}${path} answered ${answer.status}: ${await answer.text()}`)
  return await answer.json()
}

/** Asks every contender some of the questions and throws unless all give the same answer. */
export async function assertSameAnswers(contenders: readonly Contender[], samples = 20): Promise<void> {
  const [first] = contenders
  if (!first) throw new Error('Nobody to ask')
  const step = Math.max(1, Math.floor(first.requests.length / samples))
  for (let at = 0; at < first.requests.length; at += step) {
    const digests = await Promise.all(
      contenders.map(async ({ name, url, requests, digest }) => {
        const request = requests[at]
        if (!request) throw new Error(`${name} has no request ${at}`)
        return digest(await ask(url, request))
      }),
    )
    for (const digest of digests) deepStrictEqual(digest, digests[0])
  }
}
