import { cacheExchange, Client, gql, type OperationResult } from '@urql/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { jsonExchange } from './json-exchange.ts'
import { keepShownExchange } from './keep-shown-exchange.ts'
import { refreshExchange, refreshQueries } from './refresh-exchange.ts'

const query = gql`
  query Name_Query {
    viewer {
      name
    }
  }
`
const named = (name: string) => () =>
  Promise.resolve(new Response(JSON.stringify({ data: { viewer: { name } } })))
const refused = (code: string) => () =>
  Promise.resolve(new Response(JSON.stringify({ errors: [{ message: 'No', extensions: { code } }] })))
const lost = () => Promise.reject(new TypeError('Failed to fetch'))

let leave = () => {}

/** A screen that shows a name, and what came to it last. */
function show() {
  const asked = vi.fn<() => Promise<Response>>()
  vi.stubGlobal('fetch', asked)
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [keepShownExchange, refreshExchange, cacheExchange, jsonExchange],
  })
  const came: OperationResult[] = []
  const open = () => {
    const { unsubscribe } = pipe(
      client.query(query, {}),
      subscribe((result) => void came.push(result)),
    )
    leave = unsubscribe
  }
  const answer = async (next: () => Promise<Response>) => {
    asked.mockImplementation(next)
    refreshQueries()
    await vi.advanceTimersByTimeAsync(0)
    return came.at(-1)
  }
  return { asked, open, answer, last: () => came.at(-1) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  leave()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('asking again for what is on the screen', () => {
  it.each([
    ['the connection is lost', lost],
    ['the server asks for patience', refused('UNAVAILABLE')],
  ])('keeps it when %s, and asks until it is there', async (_case, fault) => {
    const { asked, open, answer, last } = show()
    asked.mockImplementation(named('Marisol'))
    open()
    await vi.advanceTimersByTimeAsync(0)
    const failed = await answer(fault)
    expect(failed?.data).toEqual({ viewer: { name: 'Marisol' } })
    expect(failed?.error).toBeDefined()

    const questions = asked.mock.calls.length
    await vi.advanceTimersByTimeAsync(10_000)
    // After about 1, 2 and 4 seconds.
    expect(asked.mock.calls.length - questions).toBe(3)
    expect(last()).toMatchObject({
      data: { viewer: { name: 'Marisol' } },
      error: expect.anything() as unknown,
    })
    asked.mockImplementation(named('Pádraig'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(last()).toMatchObject({ data: { viewer: { name: 'Pádraig' } }, error: undefined })
    asked.mockClear()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).not.toHaveBeenCalled()
  })

  it('shows nothing any more to whom it is refused', async () => {
    const { asked, open, answer } = show()
    asked.mockImplementation(named('Marisol'))
    open()
    await vi.advanceTimersByTimeAsync(0)
    expect((await answer(refused('FORBIDDEN')))?.data).toBeUndefined()
  })

  it('says that it failed where nothing was shown yet, and leaves the next try to people', async () => {
    const { asked, open, last } = show()
    asked.mockImplementation(lost)
    open()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(last()?.data).toBeUndefined()
    expect(asked).toHaveBeenCalledOnce()
  })

  it('asks no more for what has left the screen', async () => {
    const { asked, open, answer } = show()
    asked.mockImplementation(named('Marisol'))
    open()
    await vi.advanceTimersByTimeAsync(0)
    await answer(lost)
    leave()
    const questions = asked.mock.calls.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveBeenCalledTimes(questions)
  })
})
