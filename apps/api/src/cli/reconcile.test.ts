import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { runArrears } from '../testing/run-arrears.ts'

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => {
  api = await givenApi()
  organisation = await givenOrganisation(api)
})
afterAll(() => api.close())

const arrears = (...words: string[]) => runArrears(api.databaseUrl, ...words)

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
