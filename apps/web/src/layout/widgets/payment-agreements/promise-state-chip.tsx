import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { daysBetween } from '../../../platform/time/format-date.ts'
import { useToday } from '../../../platform/time/time-zone.ts'
import type { ShownPromise } from './agreements.ts'

/** What became of a promise, or how long there is still to keep it. */
export function PromiseStateChip({ promise }: { promise: ShownPromise }) {
  const today = useToday()
  const locale = useLocale()
  switch (promise.status) {
    case 'kept':
      return <Chip tone="ok">kept</Chip>
    case 'broken':
      return <Chip tone="danger">broken</Chip>
    case 'cancelled':
      return <Chip>cancelled</Chip>
    case 'partKept': {
      const { amount, currency } = promise.paid
      return <Chip tone="warn">{formatMoney(amount, currency, locale ? { locale } : {})} paid</Chip>
    }
    case 'open': {
      const days = daysBetween(today, promise.dueOn)
      if (days === 0) return <Chip tone="warn">due today</Chip>
      return days > 0 ? (
        <Chip tone="warn">due in {days} d</Chip>
      ) : (
        <Chip tone="danger">{-days} d overdue</Chip>
      )
    }
  }
}
