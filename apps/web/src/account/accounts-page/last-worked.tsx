import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDayOf, formatTimeOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'

export interface LastWorkedProps {
  readonly workedToday: boolean
  readonly lastWorkedAt: string | null
}

/** When a person last did something on the account; in red when it was today, so that nobody calls twice. */
export function LastWorked({ workedToday, lastWorkedAt }: LastWorkedProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  if (!lastWorkedAt) return <span>never</span>
  if (workedToday) return <Chip tone="danger">today {formatTimeOf(lastWorkedAt, timeZone, locale)}</Chip>
  return <time dateTime={lastWorkedAt}>{formatDayOf(lastWorkedAt, timeZone, locale)}</time>
}
