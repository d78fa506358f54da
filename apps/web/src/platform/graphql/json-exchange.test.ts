import { Client, gql } from '@urql/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { jsonExchange } from './json-exchange.ts'

const query = gql`
  query Name_Query($id: ID!) {
    account(id: $id) {
      name
    }
  }
`
const client = () =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [jsonExchange],
    requestPolicy: 'network-only',
  })
const ask = () => client().query(query, { id: 'acc_1' }).toPromise()

type Fetch = typeof fetch
const answering = (answer: () => Promise<Response>) => {
  const asked = vi.fn<Fetch>(answer)
  vi.stubGlobal('fetch', asked)
  return asked
}
const json = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }))

afterEach(() => vi.unstubAllGlobals())

describe('asking the server', () => {
  it('posts the question as JSON and hands on the answer', async () => {
    const asked = answering(() => json({ data: { account: { name: 'Marisol' } } }))
    expect((await ask()).data).toEqual({ account: { name: 'Marisol' } })
    const [address, init] = asked.mock.calls[0] ?? []
    expect(address).toBe('/graphql')
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin' })
    const body = JSON.parse(String(init?.body)) as Record<string, unknown>
    expect(body).toMatchObject({ operationName: 'Name_Query', variables: { id: 'acc_1' } })
    expect(body['query']).toMatch(/^query Name_Query/)
  })

  it('hands on errors with their codes, whatever the status', async () => {
    answering(() => json({ errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] }, 500))
    const { error } = await ask()
    expect(error?.graphQLErrors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
    expect(error?.networkError).toBeUndefined()
  })

  it.each([
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the page of a proxy', () => Promise.resolve(new Response('<h1>502</h1>', { status: 502 }))],
    ['an answer that is not GraphQL', () => json({ ok: true })],
  ])('says of %s that the server did not answer', async (_case, answer) => {
    answering(answer)
    const { error, data } = await ask()
    expect(error?.networkError).toBeInstanceOf(Error)
    expect(data).toBeUndefined()
  })

  it('gives up what nobody waits for', async () => {
    const asked = answering(() => new Promise<Response>(() => undefined))
    const heard = vi.fn<(result: unknown) => void>()
    const { unsubscribe } = pipe(client().query(query, { id: 'acc_1' }), subscribe(heard))
    expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(false)
    unsubscribe()
    expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
    expect(heard).not.toHaveBeenCalled()
  })
})
