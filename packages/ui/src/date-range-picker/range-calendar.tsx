import { parseDate } from '@internationalized/date'
import {
  Button as AriaButton,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
  RangeCalendar as AriaRangeCalendar,
} from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import { useLocale } from '../locale/locale.tsx'
import { rangeProblem, type DateRange } from './date-range.ts'
import styles from './range-calendar.module.css'

export interface RangeCalendarProps {
  label: string
  value: DateRange
  onSelect: (range: DateRange) => void
}

export function RangeCalendar({ label, value, onSelect }: RangeCalendarProps) {
  const locale = useLocale()
  const whole =
    value.from && value.to && !rangeProblem(value)
      ? { start: parseDate(value.from), end: parseDate(value.to) }
      : null
  return (
    <I18nProvider locale={locale}>
      <AriaRangeCalendar
        aria-label={label}
        className={styles.calendar}
        value={whole}
        defaultFocusedValue={value.from ? parseDate(value.from) : undefined}
        onChange={({ start, end }) => onSelect({ from: start.toString(), to: end.toString() })}
      >
        <header className={styles.head}>
          <AriaButton slot="previous" className={styles.step}>
            <Icon name="chevron-left" size={16} />
          </AriaButton>
          <Heading className={styles.month} />
          <AriaButton slot="next" className={styles.step}>
            <Icon name="chevron-right" size={16} />
          </AriaButton>
        </header>
        <CalendarGrid className={styles.grid} weekdayStyle="short">
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
        </CalendarGrid>
      </AriaRangeCalendar>
    </I18nProvider>
  )
}
