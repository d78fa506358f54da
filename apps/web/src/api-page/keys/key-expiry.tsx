import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDayOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'

/** From so many days before on, whoever depends on the key should make another. */
const soon = 14

export function KeyExpiry({ expiresAt }: { expiresAt: string | null }) {
  const timeZone = useTimeZone()
  const locale = useLocale()
  if (!expiresAt) return 'it is revoked'
  const day = formatDayOf(expiresAt, timeZone, locale)
  const daysLeft = (Date.parse(expiresAt) - Date.now()) / 86_400_000
  if (daysLeft <= 0) return <Chip tone="danger">ran out on {day}</Chip>
  return daysLeft < soon ? <Chip tone="warn">{day}, soon</Chip> : day
}
