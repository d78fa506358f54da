import { describe, expect, it } from 'vitest'
import { givenContext, givenId } from '../../testing/given-account.ts'
import { settingFaults, updateSettings } from './rule.ts'
import type { UpdateSettingsSubject } from './rule.ts'

const accountId = givenId('account')
const profile: UpdateSettingsSubject = {
  level: 'profile',
  version: 2,
  stored: { promiseMaxDays: 20, locale: 'en-IE', fromAnotherTime: true },
  currency: null,
  mayManage: true,
}
const account: UpdateSettingsSubject = { ...profile, level: 'account', currency: 'EUR', mayManage: false }
const decide = (
  values: Record<string, unknown>,
  subject: UpdateSettingsSubject = profile,
  more: object = {},
) => updateSettings.decide(null, { expectedVersion: 2, values, ...more }, givenContext, subject)

describe('updateSettings', () => {
  it('keeps what is left out, replaces what is given, and takes away what is null', () => {
    expect(decide({ promiseMaxDays: 10, locale: null })).toMatchObject({
      ok: true,
      value: {
        version: 3,
        settings: { promiseMaxDays: 10, fromAnotherTime: true },
        changes: [
          { key: 'promiseMaxDays', before: 20, after: 10 },
          { key: 'locale', before: 'en-IE', after: null },
        ],
        diary: [],
      },
    })
    const decided = decide({ locale: null })
    expect(decided.ok && decided.value.settings).not.toHaveProperty('locale')
  })

  it('tells the diary of an account in words, amounts in its currency', () => {
    expect(decide({ promiseToleranceMinor: 250, promiseMaxDays: null }, account)).toMatchObject({
      value: {
        diary: [
          {
            type: 'settingsUpdated',
            data: {
              changes: [
                { field: 'promiseToleranceMinor', label: 'Promise tolerance', before: null, after: '€2.50' },
                { field: 'promiseMaxDays', before: '20 days', after: null },
              ],
            },
          },
        ],
      },
    })
  })

  it.each([
    ['an old version', { promiseMaxDays: 5 }, { expectedVersion: 1 }, 'STALE', 'expectedVersion'],
    ['two levels', {}, { accountId, profileId: givenId('profile') }, 'TWO_LEVELS', 'accountId'],
    ['an unknown key', { toString: 1 }, {}, 'UNKNOWN_SETTING', 'values.toString'],
    ['a value out of range', { promiseMaxDays: 0 }, {}, 'TOO_SMALL', 'values.promiseMaxDays'],
    ['another type', { promiseMaxDays: '5' }, {}, 'WRONG_TYPE', 'values.promiseMaxDays'],
    ['no time zone', { timeZone: 'Mars/Olympus' }, {}, 'INVALID', 'values.timeZone'],
    [
      'hours that end first',
      { contactHours: { from: '20:00', to: '08:00' } },
      {},
      'INVALID',
      'values.contactHours',
    ],
    ['what is set already', { promiseMaxDays: 20 }, {}, 'NOTHING_CHANGED', undefined],
    ['to take away what is not set', { filesPerAccount: null }, {}, 'NOTHING_CHANGED', undefined],
    ['nothing', {}, {}, 'NOTHING_CHANGED', undefined],
  ])('refuses %s', (_name, values, more, code, field) => {
    const decided = decide(values, profile, more)
    expect(decided.ok ? null : { code: decided.error.code, field: decided.error.field }).toEqual({
      code,
      field,
    })
  })

  it('lets nobody raise a limit on one account who may not manage settings', () => {
    expect(decide({ writeOffLimitMinor: 9_000_000 }, account)).toMatchObject({
      error: { code: 'SETTING_GUARDED', field: 'values.writeOffLimitMinor' },
    })
    expect(decide({ writeOffLimitMinor: null }, account)).toMatchObject({
      error: { code: 'SETTING_GUARDED' },
    })
    expect(decide({ writeOffLimitMinor: 9_000_000 }, { ...account, mayManage: true }).ok).toBe(true)
  })

  it('finds every fault at once', () => {
    const faults = settingFaults(
      { values: { planMaxInstalments: 1, contactLimits: [{ most: -1 }] } },
      profile,
    )
    expect(faults.map(({ field }) => field)).toEqual([
      'values.planMaxInstalments',
      'values.contactLimits.0.channel',
      'values.contactLimits.0.per',
      'values.contactLimits.0.most',
    ])
  })
})
