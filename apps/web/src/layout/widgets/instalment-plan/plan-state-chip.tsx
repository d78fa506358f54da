import { Chip } from '@arrears/ui/chip'
import type { InstalmentPlanStatus } from './instalment-plan-widget.generated.ts'

const chips = {
  active: { tone: 'accent', label: 'in force' },
  kept: { tone: 'ok', label: 'kept' },
  broken: { tone: 'danger', label: 'broken' },
  cancelled: { tone: 'neutral', label: 'cancelled' },
} as const satisfies Record<InstalmentPlanStatus, object>

/** What became of a plan. */
export function PlanStateChip({ status }: { status: InstalmentPlanStatus }) {
  const { tone, label } = chips[status]
  return <Chip tone={tone}>{label}</Chip>
}
