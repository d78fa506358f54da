import { ok, refuse } from './result.ts'
import type { Refusal, Result } from './result.ts'

/** A calendar day without a time zone, `YYYY-MM-DD`: due dates and value dates. Sorts as text. */
export type LocalDate = string & { readonly __localDate: true }

/** A moment, ISO 8601 in UTC, for example `2026-11-21T09:12:00.000Z`: what happened when. */
export type Instant = string & { readonly __instant: true }

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/
const instantShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function format(year: number, month: number, day: number): LocalDate {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate
}

/** Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant's `days_from_civil`). */
function dayNumber(date: LocalDate): number {
  const [year, month, day] = [Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2))]
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromDayNumber(days: number): LocalDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Reads `YYYY-MM-DD` between the years 1900 and 2200; a day that is in no calendar is refused. */
export function parseLocalDate(
  text: string,
): Result<LocalDate, Refusal<'NOT_A_DATE' | 'DATE_DOES_NOT_EXIST'>> {
  const match = dateShape.exec(text.trim())
  if (!match) return refuse('NOT_A_DATE', 'Write the date as year-month-day, for example 2026-11-27.')
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  if (!exists || year < 1900 || year > 2200) {
    return refuse(
      'DATE_DOES_NOT_EXIST',
      `There is no day ${match[0]} in the calendar we keep (1900 to 2200).`,
    )
  }
  return ok(format(year, month, day))
}

/** A date written in our own code or read from our own database; anything else is a bug and throws. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed.ok) throw new RangeError(`Not a date: ${text}`)
  return parsed.value
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** Keeps to the end of the month. @example addMonths('2026-01-31', 1) // 2026-02-28 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const total = year * 12 + (month - 1) + months
  const toYear = Math.floor(total / 12)
  const toMonth = total - toYear * 12 + 1
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function isBefore(a: LocalDate, b: LocalDate): boolean {
  return a < b
}

/** Reads an ISO moment in UTC (it ends in `Z`) and writes it with milliseconds. */
export function parseInstant(text: string): Result<Instant, Refusal<'NOT_AN_INSTANT'>> {
  const match = instantShape.exec(text)
  const date = parseLocalDate(match?.[1] ?? '')
  const [hour = 0, minute = 0, second = 0] = match?.slice(2, 5).map(Number) ?? []
  if (!match || !date.ok || hour > 23 || minute > 59 || second > 59) {
    return refuse('NOT_AN_INSTANT', 'Write the moment in UTC, for example 2026-11-21T09:12:00Z.')
  }
  return ok(`${text.slice(0, 19)}.${(match[5] ?? '').padEnd(3, '0').slice(0, 3)}Z` as Instant)
}

/** Milliseconds from 1970-01-01T00:00:00Z to the start of the day in UTC; for formatters that want a number. */
export function dateMillis(date: LocalDate): number {
  return dayNumber(date) * 86_400_000
}

/** Milliseconds since 1970-01-01T00:00:00Z. PostgreSQL's `+00:00` is understood as `Z`; any other offset is a bug. */
export function instantMillis(instant: Instant): number {
  if (!/(Z|\+00:00)$/.test(instant)) throw new RangeError(`Not a moment in UTC: ${instant}`)
  const time = Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60
  const seconds = Number.parseFloat(instant.slice(17))
  return dayNumber(instant.slice(0, 10) as LocalDate) * 86_400_000 + Math.round((time + seconds) * 1000)
}

/** The moment that many milliseconds after 1970-01-01T00:00:00Z. */
export function instantFrom(millis: number): Instant {
  const days = Math.floor(millis / 86_400_000)
  const rest = millis - days * 86_400_000
  const pad = (n: number, width: number): string => String(Math.floor(n)).padStart(width, '0')
  const time = `${pad(rest / 3_600_000, 2)}:${pad((rest / 60_000) % 60, 2)}:${pad((rest / 1000) % 60, 2)}`
  return `${fromDayNumber(days)}T${time}.${pad(rest % 1000, 3)}Z` as Instant
}

// Making a formatter costs far more than using it, and an organisation has few time zones.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}

/** The day it is at that moment in a place, by IANA time zone name, for example `Europe/Dublin`. */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  const parts = formatterFor(timeZone).formatToParts(instantMillis(instant))
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value)
  return format(part('year'), part('month'), part('day'))
}
