import { cacheExchange, Client, gql } from '@urql/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { signedInAgain, whenSignedOut } from '../session/session-end.ts'
import { jsonExchange } from './json-exchange.ts'
import { keepShownExchange } from './keep-shown-exchange.ts'
import { refreshExchange, refreshQueries } from './refresh-exchange.ts'
import { sessionExchange } from './session-exchange.ts'

const nameQuery = gql`
  query Name_Query {
    account {
      name
    }
  }
`
const viewerQuery = gql`
  query Viewer_Query {
    viewer {
      role
    }
  }
`
const addNote = gql`
  mutation AddNote_Mutation {
    addNote {
      id
    }
  }
`
const nobody = { errors: [{ message: 'Send an API key', extensions: { code: 'UNAUTHENTICATED' } }] }
const named = (name: string) => ({ data: { account: { __typename: 'Account', name } } })

const asked = vi.fn<() => Promise<Response>>()
const onEnd = vi.fn<() => void>()
const answer = (body: object) => asked.mockImplementation(async () => new Response(JSON.stringify(body)))

const client = () =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [keepShownExchange, refreshExchange, cacheExchange, sessionExchange, jsonExchange],
  })

let leave = () => {}

/** A screen that shows the name; what came to it so far. */
function show(): unknown[] {
  const came: unknown[] = []
  const { unsubscribe } = pipe(
    client().query(nameQuery, {}),
    subscribe(
      ({ data, error, stale }) => void came.push(error?.message ?? (stale ? 'stale' : data.account.name)),
    ),
  )
  leave = unsubscribe
  return came
}

beforeEach(() => {
  asked.mockReset()
  onEnd.mockReset()
  vi.stubGlobal('fetch', asked)
  whenSignedOut(onEnd)
})
afterEach(() => {
  leave()
  signedInAgain()
  whenSignedOut(() => undefined)
  vi.unstubAllGlobals()
})

describe('when the session has ended', () => {
  it('what is on the screen stays, and is asked for again when the person is back', async () => {
    answer(named('Marisol'))
    const came = show()
    await vi.waitFor(() => expect(came).toEqual(['Marisol']))
    answer(nobody)
    refreshQueries()
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
    // Not even what somebody else may see who has signed in meanwhile.
    answer(named('Of another organisation'))
    refreshQueries()
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3))
    signedInAgain()
    answer(named('Marisol Keane'))
    refreshQueries()
    await vi.waitFor(() => expect(came.at(-1)).toBe('Marisol Keane'))
    expect(new Set(came)).toEqual(new Set(['Marisol', 'stale', 'Marisol Keane']))
  })

  it('what waits for its first answer goes on waiting', async () => {
    answer(nobody)
    const came = show()
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
    signedInAgain()
    answer(named('Conor'))
    refreshQueries()
    await vi.waitFor(() => expect(came).toEqual(['Conor']))
  })

  it('what was to be written is told not to be, in words for people', async () => {
    answer(nobody)
    const { error } = await client().mutation(addNote, {}).toPromise()
    expect(error?.graphQLErrors[0]?.message).toBe('Your session had ended: nothing was done. Try again.')
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('is noticed as well where the server says that the viewer is nobody', async () => {
    answer({ data: { viewer: null } })
    leave = pipe(
      client().query(viewerQuery, {}),
      subscribe(() => undefined),
    ).unsubscribe
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
  })
})
