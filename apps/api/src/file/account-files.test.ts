import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFile } from '../testing/given/given-file.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const list = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String, $deleted: Boolean) {
    account(id: $id) {
      files(first: $first, after: $after, deleted: $deleted) {
        totalCount
        nodes {
          name
          status
          addedBy {
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { name: string; status: string; addedBy: { name: string } }[]
  readonly pageInfo: { hasNextPage: boolean; endCursor: string }
}

describe('Account.files', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    await givenFile({ api, organisation, account: await givenAccount(api, organisation), name: 'elsewhere' })
    // All of the same moment, so that a page ends within it.
    for (const name of ['1', '2', '3']) await givenFile({ api, organisation, account, name }, 'clean')
    await api.owner.query(
      `update file set status = 'deleted', deleted_at = $1, delete_reason = 'Wrong account' where name = '2'`,
      [api.now],
    )
  })
  afterAll(() => api.close())

  const page = async (variables: object = {}) =>
    (
      await api.run<{ account: { files: Page } }>(organisation.readOnly, list, {
        id: account.id,
        ...variables,
      })
    ).account.files
  const names = ({ nodes }: Page) => nodes.map(({ name }) => name).join('')

  it('are newest first, without deleted ones unless they are asked for', async () => {
    const [kept, all] = [await page(), await page({ deleted: true })]
    expect([names(kept), kept.totalCount]).toEqual(['31', 2])
    expect([names(all), all.totalCount]).toEqual(['321', 3])
    expect(kept.nodes[0]).toEqual({ name: '3', status: 'clean', addedBy: { name: 'Test' } })
  })

  it('page without gaps or repeats while more are added', async () => {
    const first = await page({ first: 1 })
    await givenFile({ api, organisation, account, name: '4' })
    const second = await page({ first: 1, after: first.pageInfo.endCursor })
    expect([names(first), names(second), second.pageInfo.hasNextPage]).toEqual(['3', '1', false])
  })
})
