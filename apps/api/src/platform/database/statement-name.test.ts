import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { recordedStatements } from '../../testing/recorded-statements.ts'
import { statementName } from './statement-name.ts'

const fields = [
  'name',
  'status',
  'currency',
  'version',
  'externalId',
  'tags',
  'flags',
  'createdAt',
  'lastWorkedAt',
]

/** Every choice among the fields: selections that nobody has sent before. */
const selections = Array.from({ length: 2 ** fields.length }, (_, choice) =>
  ['id', ...fields.filter((_field, place) => choice & (1 << place))].join(' '),
)

describe('names of prepared statements', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  const ask = (selection: string) =>
    api.run<{ account: { id: string } }>(
      organisation.agent,
      `query ($id: ID!) { account(id: $id) { ${selection} } }`,
      { id: account.id },
    )

  /** Names of what the open connections have prepared, here and in the database. */
  async function prepared(): Promise<Set<string>> {
    const { pool } = api.services.database
    const clients = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()))
    const names = new Set<string>()
    for (const client of clients) {
      const { rows } = await client.query<{ name: string }>('select name from pg_prepared_statements')
      for (const { name } of rows) names.add(name)
      const here = client as unknown as { connection: { parsedStatements: object } }
      for (const name of Object.keys(here.connection.parsedStatements)) names.add(name)
      client.release()
    }
    return names
  }

  it('are given to so many texts and no more, however many selections are asked for', async () => {
    const first = statementName('select 0')
    expect(statementName('select 0')).toBe(first)
    for (let n = 1; statementName(`select ${n}`) !== ''; n++) expect(n).toBeLessThan(2_000)

    await ask('id')
    const before = await prepared()
    const statements = await recordedStatements(async () => {
      for (const selection of selections)
        expect(await ask(selection)).toMatchObject({ account: { id: account.id } })
    })
    expect(new Set(statements.map(({ text }) => text)).size).toBeGreaterThanOrEqual(selections.length - 1)
    expect(await prepared()).toEqual(before)
    // What has a name keeps it.
    expect(statementName('select 0')).toBe(first)
  })
})
