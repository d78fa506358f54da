import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { daysBetween, formatDate } from '../../../platform/time/format-date.ts'
import { useToday } from '../../../platform/time/time-zone.ts'
import type { ShownPlan } from './plan-progress.tsx'

interface InstalmentStateChipProps {
  readonly instalment: ShownPlan['instalments'][number]
  /** Whether the plan is: then nothing more is waited for. */
  readonly isOver: boolean
}

/** What became of an instalment, or how long there is still to pay it. */
export function InstalmentStateChip({ instalment, isOver }: InstalmentStateChipProps) {
  const today = useToday()
  const locale = useLocale()
  const { status, dueOn, paidOn } = instalment
  const late = paidOn ? `, paid ${formatDate(paidOn, locale)}` : ''
  switch (status) {
    case 'kept':
      return <Chip tone="ok">kept</Chip>
    case 'partKept':
      return <Chip tone="warn">kept in part{late}</Chip>
    case 'broken':
      return <Chip tone={paidOn ? 'warn' : 'danger'}>missed{late}</Chip>
    case 'due':
    case 'scheduled': {
      if (isOver) return <Chip>not due</Chip>
      const days = daysBetween(today, dueOn)
      if (days > 0) return <Chip>due in {days} d</Chip>
      return <Chip tone="warn">{days === 0 ? 'due today' : `${-days} d late`}</Chip>
    }
  }
}
