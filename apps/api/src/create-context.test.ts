import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextFactory } from './create-context.ts'
import { newKey } from './testing/given/act.ts'
import { givenAccount } from './testing/given/given-account.ts'
import { givenApi, type TestApi } from './testing/given/given-api.ts'
import { givenOrganisation } from './testing/given/given-organisation.ts'
import { withOrganisation } from './platform/tenancy/tenant.ts'

describe('where an organisation is', () => {
  let api: TestApi

  beforeAll(async () => void (api = await givenApi()))
  afterAll(() => api.close())

  it('is known anew by the time that open pages are told of its settings', async () => {
    const organisation = await givenOrganisation(api)
    const { id: accountId } = await givenAccount(api, organisation)
    const createContext = contextFactory(api.services)
    const actor = organisation.admin
    const timeZone = async () => (await createContext({ actor }, 'test-request')).timeZone
    const before = await timeZone()
    expect(before).not.toBe('Pacific/Auckland')

    const watched = { orgId: organisation.id, accountId, profileId: organisation.profileId }
    const changes = api.services.changes.watch(watched)
    const told = changes.next()
    const listening =
      "select from pg_stat_activity where query like 'LISTEN%' and datname = current_database()"
    await expect
      .poll(async () => (await api.owner.query(listening)).rowCount, { timeout: 60_000 })
      .toBeGreaterThan(0)
    const change = `mutation ($input: UpdateSettingsInput!) { updateSettings(input: $input) { __typename } }`
    const values = { timeZone: 'Pacific/Auckland' }
    const input = { expectedVersion: 0, idempotencyKey: newKey(), values }
    expect(await api.run(actor, change, { input })).toEqual({
      updateSettings: { __typename: 'UpdateSettingsSuccess' },
    })
    await told
    expect(await withOrganisation(organisation.id, timeZone)).toBe('Pacific/Auckland')
    await changes.return?.()
  })
})
