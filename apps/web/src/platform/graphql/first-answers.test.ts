import { cacheExchange, Client, gql, makeResult, type Exchange } from '@urql/core'
import { afterEach, describe, expect, it } from 'vitest'
import { filter, map, pipe } from 'wonka'
import { firstAnswersExchange } from './first-answers-exchange.ts'
import { readFirstAnswers } from './first-answers.ts'

const query = gql`
  query Name_Query($reference: String!) {
    account(reference: $reference) {
      name
    }
  }
`
const account = (name: string) => ({ account: { __typename: 'Account', name } })

function open() {
  const asked: string[] = []
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query'),
      map((operation) => {
        asked.push(String(operation.variables?.['reference']))
        return makeResult(operation, { data: account('asked') })
      }),
    )
  const first = [
    { operationName: 'Name_Query', variables: { reference: 'DEB-1' }, data: account('sent along') },
  ]
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, firstAnswersExchange(first), server],
  })
  return { client, asked }
}

afterEach(() => document.body.replaceChildren())

describe('what the page came with', () => {
  it('answers at once and without the server, and the cache keeps it', () => {
    const { client, asked } = open()
    expect(client.readQuery(query, { reference: 'DEB-1' })?.data).toEqual(account('sent along'))
    expect(client.readQuery(query, { reference: 'DEB-1' })?.data).toEqual(account('sent along'))
    expect(asked).toEqual([])
  })

  it('answers once: asking anew goes to the server', () => {
    const { client, asked } = open()
    client.readQuery(query, { reference: 'DEB-1' })
    const again = client.readQuery(query, { reference: 'DEB-1' }, { requestPolicy: 'network-only' })
    expect(again?.data).toEqual(account('asked'))
    expect(asked).toEqual(['DEB-1'])
  })

  it('answers nothing else', () => {
    const { client, asked } = open()
    expect(client.readQuery(query, { reference: 'DEB-2' })?.data).toEqual(account('asked'))
    expect(asked).toEqual(['DEB-2'])
  })

  it('is read from the page, and may be nothing', () => {
    expect(readFirstAnswers()).toEqual([])
    const block = Object.assign(document.createElement('script'), {
      type: 'application/json',
      id: 'first-answers',
    })
    document.body.append(block)
    expect(readFirstAnswers()).toEqual([])
    const answer = { operationName: 'A', variables: {}, data: { text: '</script>' } }
    block.textContent = JSON.stringify([answer]).replaceAll('<', String.raw`\u003c`)
    expect(readFirstAnswers()).toEqual([answer])
  })
})
