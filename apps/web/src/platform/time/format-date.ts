type Style = Intl.DateTimeFormatOptions

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Building a formatter costs far more than using it, and a list needs hundreds. */
function formatter(locale: string | undefined, style: Style): Intl.DateTimeFormat {
  const key = `${locale ?? ''} ${JSON.stringify(style)}`
  let made = formatters.get(key)
  if (!made) formatters.set(key, (made = new Intl.DateTimeFormat(locale, style)))
  return made
}

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const

/** A calendar day such as `2026-11-27`, which has no time zone. @example '27 Nov 2026' */
export function formatDate(date: string, locale?: string): string {
  return formatter(locale, { ...day, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`))
}

/** The day on which a moment fell. @example '27 Nov 2026' */
export function formatDayOf(instant: string, timeZone: string, locale?: string): string {
  return formatter(locale, { ...day, timeZone }).format(Date.parse(instant))
}

/** @example '09:12' */
export function formatTimeOf(instant: string, timeZone: string, locale?: string): string {
  return formatter(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(Date.parse(instant))
}

/** @example '27 Nov 2026, 09:12' */
export function formatMoment(instant: string, timeZone: string, locale?: string): string {
  return formatter(locale, { ...day, hour: '2-digit', minute: '2-digit', timeZone }).format(
    Date.parse(instant),
  )
}

/** The calendar day of a moment as `YYYY-MM-DD`: what days are compared and grouped by. */
export function dayKeyOf(instant: string | number, timeZone: string): string {
  const moment = typeof instant === 'number' ? instant : Date.parse(instant)
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone } as const
  // This locale writes a date as ISO 8601 does.
  return formatter('sv-SE', parts).format(moment)
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A day as people speak of it. @example 'Today', 'Yesterday', 'Thursday 19 November' */
export function formatDayHeading(dayKey: string, today: string, locale?: string): string {
  const ago = daysBetween(dayKey, today)
  if (ago === 0) return 'Today'
  if (ago === 1) return 'Yesterday'
  const sameYear = dayKey.slice(0, 4) === today.slice(0, 4)
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return formatter(locale, sameYear ? style : { ...style, year: 'numeric' }).format(
    Date.parse(`${dayKey}T00:00:00Z`),
  )
}
