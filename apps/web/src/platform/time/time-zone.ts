import { createContext, useContext } from 'react'
import { dayKeyOf } from './format-date.ts'

/** The organisation's time zone; without one, the browser's. */
export const TimeZoneContext = createContext<string | undefined>(undefined)

/** The time zone in which days are told apart on the screen. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext) ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Today as `YYYY-MM-DD` in that time zone. */
export function useToday(): string {
  return dayKeyOf(Date.now(), useTimeZone())
}
