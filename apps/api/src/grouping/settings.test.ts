import { settingKeys } from '@arrears/domain/settings/settings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

interface Setting {
  key: string
  value: unknown
  source: string
  overrides: { source: string; value: unknown }[]
}

const fields = 'settings { key label help value source overrides { source value } }'

describe('settings', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, { settings: { promiseMaxDays: 60, locale: 'en-IE' } })
    await api.owner.query('update profile set settings = $2 where id = $1', [
      organisation.profileId,
      { promiseMaxDays: 20 },
    ])
  })
  afterAll(() => api.close())

  const pick = (settings: Setting[], key: string) => settings.find((setting) => setting.key === key)

  it('of an account come from it, its profile, the organisation or ourselves, and tell what they hide', async () => {
    const { id } = await givenAccount(api, organisation)
    await api.owner.query('update account set settings = $2 where id = $1', [id, { promiseMaxDays: 7 }])
    const { account } = await api.run<{ account: { settings: Setting[] } }>(
      organisation.readOnly,
      `query ($id: ID!) { account(id: $id) { ${fields} } }`,
      { id },
    )
    expect(account.settings.map(({ key }) => key)).toEqual(settingKeys)
    expect(pick(account.settings, 'promiseMaxDays')).toMatchObject({
      label: 'Longest promise',
      value: 7,
      source: 'account',
      overrides: [
        { source: 'profile', value: 20 },
        { source: 'organisation', value: 60 },
        { source: 'default', value: 30 },
      ],
    })
    expect(pick(account.settings, 'locale')).toMatchObject({ value: 'en-IE', source: 'organisation' })
    expect(pick(account.settings, 'tradingTermsDays')).toMatchObject({
      value: 14,
      source: 'default',
      overrides: [],
    })
  })

  it('of a profile and of the organisation know the wider levels only', async () => {
    const { accountProfiles, viewer } = await api.run<{
      accountProfiles: { settings: Setting[] }[]
      viewer: { organisation: { settings: Setting[] } }
    }>(organisation.readOnly, `{ accountProfiles { ${fields} } viewer { organisation { ${fields} } } }`)
    expect(pick(accountProfiles[0]?.settings ?? [], 'promiseMaxDays')).toMatchObject({
      value: 20,
      source: 'profile',
    })
    expect(pick(viewer.organisation.settings, 'promiseMaxDays')).toMatchObject({
      value: 60,
      source: 'organisation',
      overrides: [{ source: 'default', value: 30 }],
    })
  })
})
