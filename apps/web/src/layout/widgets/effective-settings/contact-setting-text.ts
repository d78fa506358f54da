import { formatDate } from '../../../platform/time/format-date.ts'

interface Limit {
  readonly channel: string
  readonly per: string
  readonly most: number
}

const channels: Readonly<Record<string, string>> = {
  any: 'contacts',
  phone: 'calls',
  sms: 'SMS',
  email: 'e-mails',
  letter: 'letters',
}

/** Settings of the contact policy that are no single value; undefined for every other. */
export function contactSettingText(key: string, value: unknown, locale?: string): string | undefined {
  switch (key) {
    case 'contactHours': {
      const { from, to } = value as { from: string; to: string }
      return `${from}–${to}`
    }
    case 'contactWeekdays':
      return listText((value as number[]).map((day) => weekday(day, locale)))
    case 'contactHolidays':
      return listText((value as string[]).map((day) => formatDate(day, locale)))
    case 'contactLimits':
      return listText(
        (value as Limit[]).map(
          ({ channel, per, most }) => `${most} ${channels[channel] ?? channel} a ${per}`,
        ),
      )
    default:
      return undefined
  }
}

const listText = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '))

/** Monday is 1; 1 January 2024 was one. */
function weekday(day: number, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return format.format(Date.UTC(2024, 0, day))
}
