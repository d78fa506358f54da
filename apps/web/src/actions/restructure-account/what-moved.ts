import { formatMoney } from '@arrears/ui/money-text'
import { formatDate } from '../../platform/time/format-date.ts'
import type { RestructureAccountDialog_QueryQuery } from './dialog.generated.ts'

export type Simulation = NonNullable<RestructureAccountDialog_QueryQuery['simulateRestructure']['simulation']>
type Claim = Simulation['claims'][number]

/** What stands differently on the account now than when the first simulation was made, a sentence each; empty: nothing that shows. */
export function whatMoved(before: Simulation, after: Simulation, locale: string | undefined): string[] {
  const text = ({ amount, currency }: Simulation['total']) => formatMoney(amount, currency, { locale })
  const moved: string[] = []
  const find = (claims: readonly Claim[], id: string) => claims.find((claim) => claim.id === id)
  for (const claim of before.claims) {
    const now = find(after.claims, claim.id)
    if (!now) {
      const disputed = find(after.disputedClaims, claim.id)
      moved.push(`${claim.reference} is ${disputed ? 'disputed' : 'not open any more'}.`)
      continue
    }
    if (now.open.amount !== claim.open.amount) {
      moved.push(`Open on ${claim.reference}: ${text(now.open)} instead of ${text(claim.open)}.`)
    }
    if (now.dueOn !== claim.dueOn) {
      moved.push(`${claim.reference} is due ${formatDate(now.dueOn, locale)}.`)
    }
  }
  for (const { id, reference, open } of after.claims) {
    if (!find(before.claims, id)) moved.push(`${reference} over ${text(open)} is new.`)
  }
  if (before.credit.amount !== after.credit.amount) {
    moved.push(`Credit held: ${text(after.credit)} instead of ${text(before.credit)}.`)
  }
  if (before.replacedPromiseIds.join() !== after.replacedPromiseIds.join()) {
    moved.push('A promise was taken or has ended.')
  }
  if (before.total.amount !== after.total.amount) {
    moved.push(`To be paid in all: ${text(after.total)} instead of ${text(before.total)}.`)
  }
  return moved
}
