import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../shared/local-date.ts'
import { settingGroups, settingPlaces } from './setting-shapes.ts'
import type { SettingShape } from './setting-shapes.ts'
import { settingValueText } from './setting-value-text.ts'
import { defaultSettings, settingDefinitions, settingKeys } from './settings.ts'

/** Values that a shape says are possible, and some that it says are not. */
function samplesOf(shape: SettingShape): { readonly possible: unknown[]; readonly impossible: unknown[] } {
  switch (shape.kind) {
    case 'boolean':
      return { possible: [true, false], impossible: ['yes', 1] }
    case 'number': {
      const half = shape.min + 0.5
      const possible = [shape.min, shape.max, ...(shape.decimals > 0 ? [half] : [])]
      return { possible, impossible: [shape.min - 1, shape.max + 1, ...(shape.decimals > 0 ? [] : [half])] }
    }
    case 'money':
      return { possible: [0, shape.max], impossible: [-1, 0.5, shape.max + 1] }
    case 'text':
      return {
        possible: [],
        impossible: [5, ...(shape.format === 'any' ? ['x'.repeat(shape.maxLength + 1)] : [])],
      }
    case 'choice':
      return { possible: shape.options.map(({ value }) => value), impossible: ['something else'] }
    case 'timeWindow':
      return {
        possible: [{ from: '08:00', to: '20:00' }],
        impossible: ['08:00', { from: '20:00', to: '08:00' }],
      }
    case 'weekdays':
      return { possible: [[1, 7], []], impossible: [[0], [8]] }
    case 'dates': {
      const day = (_: unknown, index: number) => addDays(localDate('2026-01-01'), index)
      const days = (length: number) => Array.from({ length }, day)
      return { possible: [days(shape.most)], impossible: [days(shape.most + 1), ['2026-02-30']] }
    }
    case 'numbers': {
      const many = (length: number) => Array.from({ length }, () => shape.min)
      return {
        possible: [[shape.min, shape.max], many(shape.most)],
        impossible: [[shape.min - 1], [shape.max + 1], many(shape.most + 1)],
      }
    }
    case 'limits': {
      const many = (length: number) =>
        Array.from({ length }, () => ({ channel: 'phone', per: 'week', most: 7 }))
      return { possible: [many(shape.most)], impossible: [many(shape.most + 1)] }
    }
  }
}

describe('the shape of a setting', () => {
  it.each(settingKeys)('%s has bounds that its schema agrees with', (key) => {
    const { possible, impossible } = samplesOf(settingPlaces[key].shape)
    const isRefused = (value: unknown) => !settingDefinitions[key].schema.safeParse(value).success
    expect(possible.filter(isRefused)).toEqual([])
    expect(impossible.filter((value) => !isRefused(value))).toEqual([])
    expect(settingGroups).toHaveProperty(settingPlaces[key].group)
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
