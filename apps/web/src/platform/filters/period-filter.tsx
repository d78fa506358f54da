import { FilterButton } from '@arrears/ui/filter-button'
import { useLocale } from '@arrears/ui/locale'
import { deferControl } from '../deferred/deferred-control.tsx'
import { formatDate } from '../time/format-date.ts'
import { useToday } from '../time/time-zone.ts'
import { periodPresets } from './period-presets.ts'

const DateRangePicker = deferControl(async () => ({
  default: (await import('@arrears/ui/date-range-picker')).DateRangePicker,
}))

export interface Period {
  readonly from: string | undefined
  readonly to: string | undefined
}

export interface PeriodFilterProps {
  readonly label: string
  readonly value: Period
  readonly onApply: (period: Period) => void
}

/** A filter by one day or the days between two, both included, with a calendar. */
export function PeriodFilter({ label, value: { from, to }, onApply }: PeriodFilterProps) {
  const locale = useLocale()
  const presets = periodPresets(useToday())
  const preset = presets.find((known) => known.from === (from ?? null) && known.to === (to ?? null))
  return (
    <DateRangePicker
      label={label}
      presets={presets}
      value={{ from: from ?? null, to: to ?? null }}
      onApply={(range) => onApply({ from: range.from ?? undefined, to: range.to ?? undefined })}
      trigger={<FilterButton label={label} summary={preset?.label ?? summary(from, to, locale)} />}
    />
  )
}

function summary(from: string | undefined, to: string | undefined, locale: string | undefined) {
  if (from && to) {
    const first = formatDate(from, locale)
    return from === to ? first : `${first} – ${formatDate(to, locale)}`
  }
  if (from) return `since ${formatDate(from, locale)}`
  return to ? `until ${formatDate(to, locale)}` : undefined
}
