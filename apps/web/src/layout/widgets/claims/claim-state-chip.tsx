import { Chip } from '@arrears/ui/chip'
import type { ClaimsWidget_QueryQuery } from './claims-widget.generated.ts'

export type ShownClaim = NonNullable<ClaimsWidget_QueryQuery['account']>['claims'][number]

export interface ClaimStateChipProps {
  readonly claim: ShownClaim
  /** Paid by an instalment plan that is in force: its own due date counts for nothing then. */
  readonly inPlan: boolean
}

/** Where a claim stands; a dispute is said besides, as it does not stop a claim from ageing. */
export function ClaimStateChip({ claim, inPlan }: ClaimStateChipProps) {
  return (
    <>
      {claim.disputed ? <Chip tone="info">disputed</Chip> : null} <StateChip claim={claim} inPlan={inPlan} />
    </>
  )
}

function StateChip({ claim: { state, daysOverdue }, inPlan }: ClaimStateChipProps) {
  if (state === 'settled') return <Chip tone="ok">settled</Chip>
  if (state === 'writtenOff') return <Chip>written off</Chip>
  if (state === 'cancelled') return <Chip>cancelled</Chip>
  if (inPlan) return <Chip tone="info">in the plan</Chip>
  if (!daysOverdue || daysOverdue <= 0) return <Chip tone="outline">not due</Chip>
  return <Chip tone="danger">{daysOverdue} d overdue</Chip>
}
