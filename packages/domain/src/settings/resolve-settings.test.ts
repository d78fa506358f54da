import { describe, expect, it } from 'vitest'
import { resolveSettings, settingValues } from './resolve-settings.ts'
import { defaultSettings, settingDefinitions, settingKeys } from './settings.ts'

describe('resolveSettings', () => {
  it('takes the account before the profile before the organisation before the default (I2)', () => {
    const resolved = resolveSettings({
      organisation: { promiseMaxDays: 20, timeZone: 'Europe/Dublin' },
      profile: { promiseMaxDays: 10 },
      account: { promiseMaxDays: 5 },
    })
    expect(resolved.promiseMaxDays).toEqual({
      value: 5,
      source: 'account',
      overrides: [
        { source: 'profile', value: 10 },
        { source: 'organisation', value: 20 },
        { source: 'default', value: 30 },
      ],
    })
    expect(resolved.timeZone).toEqual({
      value: 'Europe/Dublin',
      source: 'organisation',
      overrides: [{ source: 'default', value: 'UTC' }],
    })
    expect(resolved.locale).toEqual({ value: 'en', source: 'default', overrides: [] })
  })

  it('keeps zero as a value that was set', () => {
    const resolved = resolveSettings({ profile: { promiseToleranceMinor: 0 } })
    expect(resolved.promiseToleranceMinor).toMatchObject({ value: 0, source: 'profile' })
  })

  it.each([
    ['null', null],
    ['a value of another type', 'soon'],
    ['a value out of range', 4000],
  ])('passes over %s', (_name, stored) => {
    expect(
      resolveSettings({ account: { promiseMaxDays: stored }, profile: { promiseMaxDays: 7 } }).promiseMaxDays,
    ).toEqual({ value: 7, source: 'profile', overrides: [{ source: 'default', value: 30 }] })
  })

  it('gives every setting when nothing is set', () => {
    expect(settingValues(resolveSettings({}))).toEqual(defaultSettings)
  })
})

describe('setting definitions', () => {
  it.each(settingKeys)('%s has a default that its own schema allows, a label and help', (key) => {
    const { schema, label, help } = settingDefinitions[key]
    expect(schema.safeParse(defaultSettings[key]).success).toBe(true)
    expect(label).not.toBe('')
    expect(help).not.toBe('')
  })

  it.each([
    ['timeZone', 'Mars/Olympus'],
    ['locale', 'not a language'],
    ['allocationOrder', 'whatever'],
  ] as const)('%s refuses %s', (key, value) => {
    expect(settingDefinitions[key].schema.safeParse(value).success).toBe(false)
  })
})
