import { formatMoney } from '../shared/format.ts'
import { isCurrency } from '../shared/money.ts'
import type { SettingShape } from './setting-shapes.ts'

export interface ContactLimit {
  readonly channel: string
  readonly per: string
  readonly most: number
}

/** What a limit counts, and how a channel is called. */
export const limitChannels: Readonly<Record<string, string>> = {
  any: 'contacts',
  phone: 'calls',
  sms: 'SMS',
  email: 'e-mails',
  letter: 'letters',
}

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const units = { days: ['day', 'days'], megabytes: ['MB', 'MB'], percent: ['%', '%'], none: ['', ''] } as const

/**
 * A setting's value in words. `currency` is that of the account when there is one; without it an amount is told in minor
 * units, as each account has its own.
 * @example settingValueText({ kind: 'timeWindow' }, { from: '08:00', to: '20:00' }, 'en') // '08:00–20:00'
 */
export function settingValueText(
  shape: SettingShape,
  value: unknown,
  locale = 'en',
  currency?: string,
): string {
  if (value === null || value === undefined || value === '') return 'not set'
  const number = (of: unknown) => Number(of).toLocaleString(locale)
  switch (shape.kind) {
    case 'boolean':
      return value === true ? 'Yes' : 'No'
    case 'number': {
      const unit = units[shape.unit][value === 1 ? 0 : 1]
      return shape.unit === 'percent' ? `${number(value)}%` : `${number(value)} ${unit}`.trim()
    }
    case 'money':
      return currency && isCurrency(currency)
        ? formatMoney({ minor: BigInt(Number(value)), currency }, locale)
        : `${number(value)} minor units`
    case 'text':
      return String(value)
    case 'choice':
      return shape.options.find((option) => option.value === value)?.label ?? String(value)
    case 'timeWindow': {
      const { from, to } = value as { from: string; to: string }
      return `${from}–${to}`
    }
    case 'weekdays':
      return listed(value, (day) => weekdayNames[Number(day) - 1]?.slice(0, 3) ?? String(day))
    case 'dates':
      return listed(value, String)
    case 'numbers':
      return `${listed(value, number)} ${units[shape.unit][1]}`
    case 'limits':
      return listed(value, (limit) => limitText(limit as ContactLimit))
  }
}

function listed(value: unknown, text: (item: unknown) => string): string {
  const items = Array.isArray(value) ? value : []
  return items.length === 0 ? 'none' : items.map(text).join(', ')
}

function limitText({ channel, per, most }: ContactLimit): string {
  return `${most} ${limitChannels[channel] ?? channel} a ${per}`
}
