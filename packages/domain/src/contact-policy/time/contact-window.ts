import { addDays, instantFrom, instantMillis } from '../../shared/local-date.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'
import type { DayHours } from '../contact-policy.ts'
import { instantAt, localTimeOf } from './local-time.ts'
import type { LocalTime } from './local-time.ts'

/** When it is a convenient time: hours and days, in every one of the places. */
export interface ContactWindow {
  readonly timeZones: readonly string[]
  readonly hours: DayHours | null
  readonly weekdays: readonly number[]
  readonly holidays: readonly LocalDate[]
  /** Parts of the day that the debtor refused. */
  readonly refused: readonly DayHours[]
}

export type Inconvenience = 'hours' | 'weekday' | 'holiday' | 'refused'

const within = (minute: number, { from, to }: DayHours): boolean =>
  // Refused from evening to morning passes midnight.
  from < to ? minute >= from && minute < to : minute >= from || minute < to

function inconvenienceAt(window: ContactWindow, { date, minute, weekday }: LocalTime): Inconvenience | null {
  if (window.holidays.includes(date)) return 'holiday'
  if (!window.weekdays.includes(weekday)) return 'weekday'
  if (window.hours && !within(minute, window.hours)) return 'hours'
  return window.refused.some((hours) => within(minute, hours)) ? 'refused' : null
}

/** Why the moment is not convenient in one of the places, and in which; null when it is in all. */
export function inconvenience(
  window: ContactWindow,
  at: Instant,
): { readonly why: Inconvenience; readonly timeZone: string } | null {
  for (const timeZone of window.timeZones) {
    const why = inconvenienceAt(window, localTimeOf(at, timeZone))
    if (why) return { why, timeZone }
  }
  return null
}

const horizonDays = 31
const day = 86_400_000

/** The next moment at which convenient turns to inconvenient or back; null when nothing changes for a month. */
export function nextChange(window: ContactWindow, at: Instant): Instant | null {
  const isOpen = inconvenience(window, at) === null
  const parts = [...(window.hours ? [window.hours] : []), ...window.refused]
  const edges = [...new Set([0, ...parts.flatMap(({ from, to }) => [from, to])])]
  const now = instantMillis(at)
  // A day at a time, as the change is nearly always in the first.
  for (let start = now; start < now + horizonDays * day; start += day) {
    const change = edgesWithin(window.timeZones, edges, start)
      .toSorted((a, b) => a - b)
      .map(instantFrom)
      .find((instant) => (inconvenience(window, instant) === null) !== isOpen)
    if (change) return change
  }
  return null
}

/** When clocks in the places show one of those minutes, within a day from `start`. */
function edgesWithin(timeZones: readonly string[], minutes: readonly number[], start: number): number[] {
  return timeZones
    .flatMap((zone) => {
      const { date } = localTimeOf(instantFrom(start), zone)
      // A day in spring is shorter than the others, so that three may be touched.
      return [0, 1, 2].flatMap((days) =>
        minutes.map((minute) => instantMillis(instantAt(addDays(date, days), minute, zone))),
      )
    })
    .filter((millis) => millis > start && millis <= start + day)
}
