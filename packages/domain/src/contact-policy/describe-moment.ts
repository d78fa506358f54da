import { instantMillis } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-date.ts'
import { placeOf } from './place-of.ts'

/** @example describeMoment('2026-11-27T13:00:00.000Z', 'America/New_York', 'en-IE') // on 27 Nov at 08:00 (New York) */
export function describeMoment(instant: Instant, timeZone: string, locale: string): string {
  const millis = instantMillis(instant)
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(millis)
  const day = part({ day: 'numeric', month: 'short' })
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `on ${day} at ${time} (${placeOf(timeZone)})`
}
