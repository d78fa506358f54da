import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const list = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    account(id: $id) {
      notes(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          text
          createdBy {
            name
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`

interface Page {
  totalCount: number
  nodes: { text: string; createdBy: { name: string } | null }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

describe('Account.notes', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let id: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    ;({ id } = await givenAccount(api, organisation))
    const other = await givenAccount(api, organisation)
    await write('elsewhere', '2026-11-20T10:00:00Z', other.id)
    // Three of the same moment, so that a page ends within it.
    for (const [text, moment] of [
      ['1', '2026-11-20T10:00:00Z'],
      ['2', '2026-11-20T11:00:00Z'],
      ['3', '2026-11-20T11:00:00Z'],
      ['4', '2026-11-20T11:00:00Z'],
      ['5', '2026-11-20T12:00:00.001Z'],
    ] as const) {
      await write(text, moment)
    }
  })
  afterAll(() => api.close())

  const write = (text: string, moment: string, accountId = id) =>
    api.owner.query(
      'insert into note (id, org_id, account_id, text, created_at, created_by_id) values ($1, $2, $3, $4, $5, $6)',
      [
        newId('note'),
        organisation.id,
        accountId,
        text,
        moment,
        text === '1' ? null : organisation.agent.userId,
      ],
    )
  const page = async (variables: object) =>
    (await api.run<{ account: { notes: Page } }>(organisation.readOnly, list, { id, ...variables })).account
      .notes
  const texts = ({ nodes }: Page) => nodes.map(({ text }) => text).join('')

  it('are newest first, with who wrote them', async () => {
    const all = await page({})
    expect(texts(all)).toBe('54321')
    expect(all.totalCount).toBe(5)
    expect(all.nodes.at(0)?.createdBy).toEqual({ name: 'Ines Duarte' })
    expect(all.nodes.at(-1)?.createdBy).toBeNull()
  })

  it('page both ways without gaps or repeats while more are written', async () => {
    const first = await page({ first: 2 })
    expect(texts(first)).toBe('54')
    await write('6', '2026-11-20T13:00:00Z')
    const second = await page({ first: 2, after: first.pageInfo.endCursor })
    expect(texts(second)).toBe('32')
    const third = await page({ first: 2, after: second.pageInfo.endCursor })
    expect([texts(third), third.pageInfo.hasNextPage]).toEqual(['1', false])
    const back = await page({ last: 3, before: third.pageInfo.startCursor })
    expect([texts(back), back.pageInfo.hasPreviousPage]).toEqual(['432', true])
    expect(texts(await page({ last: 5, before: back.pageInfo.startCursor }))).toBe('65')
  })

  it('refuse bad pages', async () => {
    for (const variables of [{ first: 0 }, { first: 101 }, { after: 'x' }]) {
      expect(await api.errorCode(organisation.agent, list, { id, ...variables })).toBe('BAD_USER_INPUT')
    }
  })
})
