import { dateMillis, instantFrom, instantMillis, localDate } from '../../shared/local-date.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'

export interface LocalTime {
  readonly date: LocalDate
  /** Since midnight, by the clock on the wall. */
  readonly minute: number
  /** Monday is 1. */
  readonly weekday: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  formatters.set(timeZone, made)
  return made
}

/** Monday is 1. */
export function weekdayOf(date: LocalDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dateMillis(date) / 86_400_000 + 3) % 7) + 7) % 7) + 1
}

/** What clock and calendar say in a place. */
export function localTimeOf(instant: Instant, timeZone: string): LocalTime {
  const millis = instantMillis(instant)
  const wall = instantFrom(millis + offsetMillis(millis, timeZone))
  const date = wall.slice(0, 10) as LocalDate
  return {
    date,
    minute: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)),
    weekday: weekdayOf(date),
  }
}

// Asking the calendar costs far more than looking up. Since 1980 clocks have changed at quarters of an hour only.
const quarter = 900_000
const since = dateMillis(localDate('1980-01-01'))
const offsets = new Map<string, Map<number, number>>()

/** How far the clocks of a place are ahead of UTC, in milliseconds. */
export function offsetMillis(millis: number, timeZone: string): number {
  if (millis < since) return askOffset(millis, timeZone)
  let known = offsets.get(timeZone)
  if (!known || known.size > 5_000) offsets.set(timeZone, (known = new Map()))
  const at = Math.floor(millis / quarter)
  const before = known.get(at)
  if (before !== undefined) return before
  const offset = askOffset(millis, timeZone)
  known.set(at, offset)
  return offset
}

function askOffset(millis: number, timeZone: string): number {
  const written = formatterFor(timeZone).format(millis)
  const [hour = 0, minute = 0, second = 0] = written.slice(11).split(':').map(Number)
  const wall = dateMillis(written.slice(0, 10) as LocalDate) + ((hour * 60 + minute) * 60 + second) * 1000
  return wall - Math.floor(millis / 1000) * 1000
}

/** The moment at which the clocks of a place show that minute of the day; one that is skipped in spring is the moment after. */
export function instantAt(date: LocalDate, minute: number, timeZone: string): Instant {
  const wall = dateMillis(date) + minute * 60_000
  const before = wall - offsetMillis(wall, timeZone)
  const offset = offsetMillis(before, timeZone)
  const shown = offsetMillis(wall - offset, timeZone) === offset
  return instantFrom(shown ? wall - offset : before)
}
