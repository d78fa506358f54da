import type { Receipt } from '@arrears/domain/plan/judge-plan'
import type { AgreedInstalment, InstalmentState, PlanTerms } from '@arrears/domain/plan/plan-state'
import type { Id } from '@arrears/domain/shared/ids'
import type { Life } from './life.ts'

export interface PlanToMake {
  readonly at: number
  readonly userId: Id<'user'>
  readonly interval: 'weekly' | 'monthly'
  readonly total: bigint
  readonly terms: PlanTerms
  readonly claimIds: readonly Id<'claim'>[]
  readonly agreed: readonly AgreedInstalment[]
}

/** A plan whose end is still to come. */
export interface LivePlan extends PlanToMake {
  readonly id: Id<'instalmentPlan'>
  /** When something was last booked before it. */
  readonly countsAfter: number
  readonly instalmentIds: readonly Id<'instalment'>[]
  readonly receipts: Receipt[]
}

export function livePlan(life: Life, plan: PlanToMake): LivePlan {
  return {
    ...plan,
    id: life.id('instalmentPlan'),
    countsAfter: life.lastBookedAt,
    instalmentIds: plan.agreed.map(() => life.id('instalment')),
    receipts: [],
  }
}

/** The instalments before anything became of them. */
export const scheduled = ({ agreed, instalmentIds }: LivePlan): InstalmentState[] =>
  agreed.map((instalment, index) => ({
    ...instalment,
    id: instalmentIds[index] ?? '',
    status: 'scheduled',
    paidMinor: 0n,
    paidOn: null,
  }))
