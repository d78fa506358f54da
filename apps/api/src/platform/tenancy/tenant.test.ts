import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { withOrganisation } from './tenant.ts'

describe('rows of two organisations', () => {
  let api: TestApi
  let one: TestOrganisation
  let two: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    one = await givenOrganisation(api)
    two = await givenOrganisation(api)
    await givenAccount(api, one, { name: 'One' })
    await givenAccount(api, two, { name: 'Two' })
    await givenAccount(api, two, { name: 'Two' })
  })
  afterAll(() => api.close())

  it('are never seen together, however requests interleave on few connections', async () => {
    const { prisma, pool } = api.services.database
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const [org, name] = i % 2 === 0 ? ([one, 'One'] as const) : ([two, 'Two'] as const)
        const rows = await withOrganisation(org.id, () =>
          i % 4 < 2 ? prisma.account.findMany() : pool.query('select name from account').then((r) => r.rows),
        )
        return (
          rows.every((row: { name: string }) => row.name === name) && rows.length === (org === one ? 1 : 2)
        )
      }),
    )
    expect(answers.every(Boolean)).toBe(true)
  })

  it('are not seen at all outside of an organisation', async () => {
    expect(await api.services.database.prisma.account.count()).toBe(0)
    expect((await api.services.database.pool.query('select from account')).rowCount).toBe(0)
  })

  it('cannot be written for another organisation', async () => {
    const { pool } = api.services.database
    const write = withOrganisation(one.id, () =>
      pool.query("insert into queue (id, org_id, name) values ('que_x', $1, 'Theirs')", [two.id]),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  it('are searched in our own table, whatever a connection puts in its place', async () => {
    const found = await withOrganisation(one.id, async () => {
      const client = await api.services.database.pool.connect()
      try {
        await client.query('create temporary table account (id text, org_id text, search_text text)')
        await client.query(`insert into pg_temp.account values ('planted', $1, 'planted')`, [one.id])
        return (await client.query(`select search_accounts(array['%planted%'], 10)`)).rows
      } finally {
        client.release(true)
      }
    })
    expect(found).toEqual([])
  })

  it('cannot be linked, even by the owner of the tables', async () => {
    const { rows } = await api.owner.query<{ id: string }>('select id from account where org_id = $1', [
      two.id,
    ])
    const link = api.owner.query(
      "insert into note (id, org_id, account_id, text) values ('not_x', $1, $2, 'x')",
      [one.id, rows[0]?.id],
    )
    await expect(link).rejects.toThrow(/foreign key/)
  })

  it.each(['user', 'session', 'credential'])(
    'keeps the sign-in table %s from the role that works accounts',
    async (table) => {
      const read = withOrganisation(one.id, () => api.services.database.pool.query(`select from "${table}"`))
      await expect(read).rejects.toThrow(/permission denied/)
    },
  )

  it('cannot be changed once they are facts', async () => {
    const { pool } = api.services.database
    await expect(
      withOrganisation(one.id, () => pool.query('update ledger_entry set amount_minor = 1')),
    ).rejects.toThrow(/permission denied/)
    await expect(api.owner.query('update ledger_entry set amount_minor = 1')).rejects.toThrow(/append-only/)
    await expect(api.owner.query('delete from diary_event')).resolves.toMatchObject({ rowCount: 0 })
    await expect(api.owner.query('truncate ledger_entry cascade')).rejects.toThrow(/append-only/)
  })

  it('cannot be deleted by the role that works accounts, whatever they are', async () => {
    const { rows } = await api.owner.query<{ relname: string }>(
      "select relname from pg_class where relkind = 'r' and has_table_privilege('arrears_app', oid, 'DELETE')",
    )
    expect(rows).toEqual([])
  })
})
