import { describe, expect, it } from 'vitest'
import { settingGroups, settingPlaces } from './setting-shapes.ts'
import { settingValueText } from './setting-value-text.ts'
import { defaultSettings, settingDefinitions, settingKeys } from './settings.ts'

describe('the shape of a setting', () => {
  it.each(settingKeys)('%s has bounds that its schema agrees with', (key) => {
    const { shape, group } = settingPlaces[key]
    const allows = (value: unknown) => settingDefinitions[key].schema.safeParse(value).success
    expect(settingGroups).toHaveProperty(group)
    switch (shape.kind) {
      case 'boolean':
        expect([allows(true), allows(false), allows('yes')]).toEqual([true, true, false])
        break
      case 'number':
        expect([allows(shape.min), allows(shape.max)]).toEqual([true, true])
        expect([allows(shape.min - 1), allows(shape.max + 1)]).toEqual([false, false])
        expect(allows(shape.min + 0.5)).toBe(shape.decimals > 0)
        break
      case 'money':
        expect([allows(0), allows(shape.max), allows(-1), allows(shape.max + 1)]).toEqual([
          true,
          true,
          false,
          false,
        ])
        break
      case 'text':
        expect(allows(5)).toBe(false)
        if (shape.format === 'any') expect(allows('x'.repeat(shape.maxLength + 1))).toBe(false)
        break
      case 'choice':
        expect(shape.options.map(({ value }) => allows(value))).toEqual(shape.options.map(() => true))
        expect(allows('something else')).toBe(false)
        break
      case 'timeWindow':
        expect([allows({ from: '08:00', to: '20:00' }), allows('08:00')]).toEqual([true, false])
        break
      case 'weekdays':
        expect([allows([1, 7]), allows([0]), allows([8])]).toEqual([true, false, false])
        break
      case 'dates': {
        const day = (_: unknown, index: number) =>
          new Date(Date.UTC(2026, 0, index)).toISOString().slice(0, 10)
        expect(allows(Array.from({ length: shape.most }, day))).toBe(true)
        expect(allows(Array.from({ length: shape.most + 1 }, day))).toBe(false)
        break
      }
      case 'numbers':
        expect([allows([shape.min, shape.max]), allows([shape.min - 1]), allows([shape.max + 1])]).toEqual([
          true,
          false,
          false,
        ])
        break
      case 'limits': {
        const limit = { channel: 'phone', per: 'week', most: 7 }
        expect(allows(Array.from({ length: shape.most }, () => limit))).toBe(true)
        expect(allows(Array.from({ length: shape.most + 1 }, () => limit))).toBe(false)
        break
      }
    }
  })

  it.each(settingKeys)('%s has a default that reads well', (key) => {
    const text = settingValueText(settingPlaces[key].shape, defaultSettings[key], 'en', 'EUR')
    expect(text).not.toMatch(/undefined|null|NaN|\[object|^$/)
  })
})

describe('settingValueText', () => {
  it.each([
    ['prolongationFeePercent', 1.5, '1.5%'],
    ['promiseMaxDays', 1, '1 day'],
    ['prolongationDays', [7, 14], '7, 14 days'],
    ['fileMaxMegabytes', 50, '50 MB'],
    ['contactPolicyPack', 'usRegulationF', 'US Regulation F'],
    ['contactHours', { from: '08:00', to: '20:00' }, '08:00–20:00'],
    ['contactWeekdays', [1, 6], 'Mon, Sat'],
    ['contactLimits', [{ channel: 'phone', per: 'week', most: 7 }], '7 calls a week'],
    ['contactHolidays', [], 'none'],
    ['prolongationFeeBasis', '', 'not set'],
    ['unscannedDownloads', false, 'No'],
  ] as const)('tells %s', (key, value, text) => {
    expect(settingValueText(settingPlaces[key].shape, value, 'en')).toBe(text)
  })

  it('tells an amount in the currency, or in minor units where accounts differ', () => {
    const { shape } = settingPlaces.promiseToleranceMinor
    expect(settingValueText(shape, 150, 'en', 'EUR')).toBe('€1.50')
    expect(settingValueText(shape, 150, 'en', 'JPY')).toBe('¥150')
    expect(settingValueText(shape, 150, 'en')).toBe('150 minor units')
  })
})
