import { Chip } from '@arrears/ui/chip'

/** From so many days on, a case is late rather than slow: shown in red. */
const late = 46

export function OverdueChip({ days }: { days: number | null }) {
  if (days === null || days <= 0) return null
  return (
    <Chip tone={days >= late ? 'danger' : 'warn'}>
      <abbr title={days === 1 ? '1 day overdue' : `${days} days overdue`}>{days} d</abbr>
    </Chip>
  )
}
