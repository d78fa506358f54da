import { Chip } from '@arrears/ui/chip'
import type { ClaimsWidget_QueryQuery } from './claims-widget.generated.ts'

export type ShownClaim = NonNullable<ClaimsWidget_QueryQuery['account']>['claims'][number]

/** Where a claim stands; a dispute is said besides, as it does not stop a claim from ageing. */
export function ClaimStateChip({ claim }: { claim: ShownClaim }) {
  return (
    <>
      {claim.disputed ? <Chip tone="info">disputed</Chip> : null} <StateChip claim={claim} />
    </>
  )
}

function StateChip({ claim: { state, daysOverdue } }: { claim: ShownClaim }) {
  if (state === 'settled') return <Chip tone="ok">settled</Chip>
  if (state === 'writtenOff') return <Chip>written off</Chip>
  if (state === 'cancelled') return <Chip>cancelled</Chip>
  if (!daysOverdue || daysOverdue <= 0) return <Chip tone="outline">not due</Chip>
  return <Chip tone="danger">{daysOverdue} d overdue</Chip>
}
