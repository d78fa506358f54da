import type { Actor } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKey, type Answered } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

const mutation = /* GraphQL */ `
  mutation ($input: UpdateSettingsInput!) {
    updateSettings(input: $input) {
      __typename
      ... on Failure {
        message
      }
      ... on InvalidInputError {
        issues {
          field
          code
        }
      }
      ... on RefusedError {
        code
        field
      }
      ... on StaleError {
        version
        current
      }
      ... on UpdateSettingsSuccess {
        settings {
          level
          name
          version
          settings {
            key
            value
            source
            overrides {
              source
              value
            }
          }
        }
      }
    }
  }
`
const reading = /* GraphQL */ `
  query ($profileId: ID, $accountId: ID) {
    settings(profileId: $profileId, accountId: $accountId) {
      level
      name
      version
      currency
      settings {
        key
        value
        source
      }
      changes {
        version
        changedAt
        by {
          kind
          name
        }
        differences {
          key
          before
          after
        }
      }
    }
  }
`

interface Level {
  level: string
  name: string
  version: number
  currency: string | null
  settings: { key: string; value: unknown; source: string }[]
  changes: { version: number; by: { name: string }; differences: object[] }[]
}

describe('updateSettings', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let other: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, { settings: { locale: 'en-IE' } })
    other = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const variables = (input: object) => ({ input: { idempotencyKey: newKey(), ...input } })
  const act = async (input: object, actor: Actor = organisation.admin) =>
    (await api.run<{ updateSettings: Answered & { settings: Level } }>(actor, mutation, variables(input)))
      .updateSettings
  const read = async (named: object, actor: Actor = organisation.readOnly) =>
    (await api.run<{ settings: Level }>(actor, reading, { ...named })).settings
  const inForce = (level: Level, key: string) => level.settings.find((setting) => setting.key === key)

  it('sets what a profile gives, tells who did it, and its accounts follow', async () => {
    const { profileId } = organisation
    const { id: accountId } = await givenAccount(api, organisation)
    const { version } = await read({ profileId })
    const done = await act({
      profileId,
      expectedVersion: version,
      values: { contactPolicyPack: 'uk', promiseMaxDays: 21 },
    })
    expect(done).toMatchObject({
      __typename: 'UpdateSettingsSuccess',
      settings: { level: 'profile', name: 'Default', version: version + 1 },
    })
    expect(inForce(await read({ accountId }), 'contactPolicyPack')).toMatchObject({
      value: 'uk',
      source: 'profile',
    })
    const { changes } = await read({ profileId })
    expect(changes[0]).toMatchObject({
      version: version + 1,
      by: { kind: 'user', name: 'Freya Lund' },
      differences: [
        { key: 'contactPolicyPack', before: null, after: 'uk' },
        { key: 'promiseMaxDays', before: null, after: 21 },
      ],
    })
  })

  it('takes a value away, so that the wider level counts again, and leaves the others', async () => {
    const first = await read({})
    await act({ expectedVersion: first.version, values: { promiseMaxDays: 60, filesPerAccount: 10 } })
    const done = await act({ expectedVersion: first.version + 1, values: { promiseMaxDays: null } })
    expect(inForce(done.settings, 'promiseMaxDays')).toMatchObject({ value: 30, source: 'default' })
    expect(await rowOf(api, 'organisation', organisation.id)).toMatchObject({
      settings: { locale: 'en-IE', filesPerAccount: 10 },
    })
  })

  it('sets what one account has, in its diary, and moves it on for those who watch it', async () => {
    const account = await givenAccount(api, organisation)
    const watching = api.services.changes.watch({
      orgId: organisation.id,
      accountId: account.id,
      profileId: organisation.profileId,
    })
    const input = { accountId: account.id, expectedVersion: 0, values: { promiseToleranceMinor: 250 } }
    const done = await act(input, organisation.teamManager)
    expect(done.settings).toMatchObject({ level: 'account', name: account.reference, version: 1 })
    expect((await watching.next()).value).toMatchObject({ accountId: account.id, action: 'updateSettings' })
    await watching.return?.()
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'settingsUpdated',
      data: {
        changes: [
          { field: 'promiseToleranceMinor', label: 'Promise tolerance', before: null, after: '€2.50' },
        ],
      },
    })
    expect(await read({ accountId: account.id })).toMatchObject({ currency: 'EUR', version: 1 })
  })

  it('refuses to write over a change that the editor has not seen, and tells what is set now', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    await act({ accountId, expectedVersion: 0, values: { promiseMaxDays: 9 } })
    expect(await act({ accountId, expectedVersion: 0, values: { promiseMaxDays: 5 } })).toMatchObject({
      __typename: 'StaleError',
      version: 1,
      current: { promiseMaxDays: 9 },
    })
    expect(inForce(await read({ accountId }), 'promiseMaxDays')?.value).toBe(9)
  })

  it('serves two editors at once in turn: one is done, the other is told', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    const answers = await Promise.all(
      [5, 6, 7, 8].map((days) => act({ accountId, expectedVersion: 0, values: { promiseMaxDays: days } })),
    )
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'StaleError',
      'StaleError',
      'StaleError',
      'UpdateSettingsSuccess',
    ])
    expect((await read({ accountId })).changes).toHaveLength(1)
  })

  it('acts once when its key comes again', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    const input = { accountId, expectedVersion: 0, values: { promiseMaxDays: 5 }, idempotencyKey: newKey() }
    const answers = await Promise.all([act(input), act(input), act(input)])
    for (const answer of answers) expect(answer.settings).toMatchObject({ version: 1 })
    expect((await read({ accountId })).changes).toHaveLength(1)
    expect((await diaryOf(api, accountId)).filter(({ type }) => type === 'settingsUpdated')).toHaveLength(1)
  })

  it('names the key of every fault', async () => {
    const { profileId } = organisation
    const { version } = await read({ profileId })
    const values = { promiseMaxDays: 0, timeZone: 'Mars/Olympus', nonsense: 1, locale: 'en' }
    expect(await act({ profileId, expectedVersion: version, values })).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [
        { field: 'values.promiseMaxDays', code: 'TOO_SMALL' },
        { field: 'values.timeZone', code: 'INVALID' },
        { field: 'values.nonsense', code: 'UNKNOWN_SETTING' },
      ],
    })
    expect(await act({ profileId, expectedVersion: version, values: {} })).toMatchObject({
      __typename: 'RefusedError',
      code: 'NOTHING_CHANGED',
    })
  })

  it('lets a team manager change one account only, and no guarded setting of it', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    const code = (input: object, actor: Actor) => api.errorCode(actor, mutation, variables(input))
    const wide = { expectedVersion: 0, values: { promiseMaxDays: 5 } }
    expect(await code(wide, organisation.teamManager)).toBe('FORBIDDEN')
    expect(await code({ ...wide, profileId: organisation.profileId }, organisation.teamManager)).toBe(
      'FORBIDDEN',
    )
    expect(await code({ ...wide, accountId }, organisation.agent)).toBe('FORBIDDEN')
    const raised = { accountId, expectedVersion: 0, values: { writeOffLimitMinor: 9_000_000 } }
    expect(await act(raised, organisation.teamManager)).toMatchObject({
      issues: [{ field: 'values.writeOffLimitMinor', code: 'SETTING_GUARDED' }],
    })
    expect(await act(raised)).toMatchObject({ __typename: 'UpdateSettingsSuccess' })
  })

  it('answers what belongs to another organisation as unknown', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    for (const named of [{ accountId }, { profileId: organisation.profileId }]) {
      const input = { ...named, expectedVersion: 0, values: { promiseMaxDays: 5 } }
      expect(await api.errorCode(other.admin, mutation, variables(input))).toBe('NOT_FOUND')
      expect(await api.errorCode(other.admin, reading, named)).toBe('NOT_FOUND')
    }
    expect((await read({}, other.admin)).changes).toEqual([])
  })

  it('keeps its record for good', async () => {
    await expect(api.owner.query('delete from setting_change')).rejects.toThrow('append-only')
  })

  it('tells what can be set, and in which shape', async () => {
    const { settingDefinitions } = await api.run<{ settingDefinitions: { key: string }[] }>(
      organisation.readOnly,
      '{ settingDefinitions { key label help group shape default guarded } }',
    )
    expect(settingDefinitions.find(({ key }) => key === 'promiseMaxDays')).toEqual({
      key: 'promiseMaxDays',
      label: 'Longest promise',
      help: 'How many days ahead a promise to pay may be due.',
      group: 'Promises and plans',
      shape: { kind: 'number', min: 1, max: 365, decimals: 0, unit: 'days' },
      default: 30,
      guarded: false,
    })
  })
})
