import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => {
  api = await givenApi()
  organisation = await givenOrganisation(api)
})
afterAll(() => api.close())

async function arrears(...words: string[]): Promise<{ said: string; code: number }> {
  const child = spawn(process.execPath, [join(inject('programs'), 'cli.js'), ...words], {
    env: { DATABASE_URL: api.databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await ended) as [number]
  return { said: `${out}${err}`.trim(), code }
}

it('says what it compared, and fails on any difference', async () => {
  const { id } = await givenAccount(api, organisation)
  expect(await arrears('reconcile')).toEqual({
    said: 'Compared 1 accounts, 2 claims, 2 transactions, 4 entries and 0 plans: no difference.',
    code: 0,
  })

  await api.owner.query('update account set unapplied_minor = 1')
  const broken = await arrears('reconcile', '--org', organisation.id)
  expect(broken.code).toBe(1)
  expect(broken.said).toContain(`account ${id}: unapplied is kept as 1, its entries say 0`)

  expect(await arrears('reconcile', '--org', 'nobody')).toEqual({
    said: 'There is no organisation nobody.',
    code: 1,
  })
})
