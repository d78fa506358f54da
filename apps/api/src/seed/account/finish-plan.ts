import { judgePlan, type JudgedPlan } from '@arrears/domain/plan/judge-plan'
import { planChangeEvents } from '@arrears/domain/plan/plan-events'
import { addDays, dateMillis, type LocalDate } from '@arrears/domain/shared/local-date'
import { dayOf, hour, instantOf } from '../moment.ts'
import { systemActor } from '../world.ts'
import { tell, type Life } from './life.ts'
import { scheduled, type LivePlan } from './live-plan.ts'

/** Follows a plan day by day, as payments and the worker do, telling each change; hands over its rows, cancelled or as it stands. */
export function finishPlan(life: Life, plan: LivePlan, cancelledAt?: number): void {
  const { account, batch, world } = life
  const until = cancelledAt === undefined ? world.today : dayOf(cancelledAt)
  const { judged, judgedOn, endedOn } = follow(life, plan, until)
  const status = cancelledAt === undefined ? judged.status : 'cancelled'
  const closedAt = cancelledAt ?? (endedOn ? momentOfChange(endedOn) : null)
  batch.add('instalmentPlan', {
    id: plan.id,
    orgId: world.orgId,
    accountId: account.id,
    currency: account.currency,
    totalMinor: plan.total,
    interval: plan.interval,
    status,
    ...plan.terms,
    madeAt: instantOf(plan.at),
    madeById: plan.userId,
    countsAfter: instantOf(plan.countsAfter),
    judgedOn,
    nextOn: status === 'active' ? judged.nextOn : null,
    closedAt: status === 'active' || closedAt === null ? null : instantOf(closedAt),
  })
  for (const [index, instalment] of scheduled(plan).entries()) {
    const { id, number, dueOn, amountMinor } = instalment
    batch.add('instalment', {
      id,
      orgId: world.orgId,
      planId: plan.id,
      number,
      dueOn,
      amountMinor,
      ...judged.instalments[index],
    })
  }
  for (const claimId of plan.claimIds) {
    batch.add('instalmentPlanClaim', { orgId: world.orgId, planId: plan.id, claimId })
  }
  if (status === 'active') life.planInForce = { claimIds: plan.claimIds, judged, agreed: plan.agreed }
}

const momentOfChange = (on: LocalDate): number => dateMillis(on) + 10 * hour

interface Followed {
  readonly judged: JudgedPlan
  readonly judgedOn: LocalDate
  readonly endedOn: LocalDate | null
}

function follow(life: Life, plan: LivePlan, until: LocalDate): Followed {
  const { terms, agreed, receipts, id, total } = plan
  const judge = (on: LocalDate) =>
    judgePlan(
      { ...terms, instalments: agreed },
      receipts.filter(({ effectiveOn }) => effectiveOn <= on),
      on,
    )
  let judgedOn = addDays(dayOf(plan.at), -1)
  let judged = judge(judgedOn)
  let before = { id, status: judged.status, totalMinor: total, instalments: scheduled(plan) }
  let endedOn: LocalDate | null = null
  for (;;) {
    const paidOn = receipts.map(({ effectiveOn }) => effectiveOn).filter((on) => on > judgedOn)
    const [next] = [...paidOn, ...(judged.nextOn ? [judged.nextOn] : [])].toSorted()
    if (!next || next > until) return { judged, judgedOn, endedOn }
    judged = judge(next)
    judgedOn = next
    const actor = systemActor(life.world, 'Instalment plans')
    for (const event of planChangeEvents(before, judged, life.account.currency)) {
      tell(life, event, Math.min(momentOfChange(next), life.world.plan.now), actor)
    }
    if (judged.status !== 'active') endedOn = next
    before = {
      ...before,
      status: judged.status,
      instalments: before.instalments.map((instalment, index) => ({
        ...instalment,
        ...judged.instalments[index],
      })),
    }
  }
}
