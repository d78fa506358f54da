import { openMinor } from '@arrears/domain/claim/open-minor'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import { instalmentDates } from '@arrears/domain/plan/instalment-dates'
import { planTerms } from '@arrears/domain/plan/plan-terms'
import { splitTotal } from '@arrears/domain/plan/split-total'
import { addDays, type LocalDate } from '@arrears/domain/shared/local-date'
import { day, dayOf, hour } from '../moment.ts'
import { randomOf } from '../random.ts'
import { userActor } from '../world.ts'
import { finishPlan } from './finish-plan.ts'
import { tell, type Life, type LiveClaim } from './life.ts'
import { livePlan, type LivePlan } from './live-plan.ts'
import { receivePayment } from './receive-payment.ts'

const fates = ['fresh', 'onTime', 'late', 'missed', 'paidOff', 'cancelled'] as const

/**
 * Restructures some accounts that have been quiet for a while, and tells what became of their plans: agreed just now, paid on
 * time, behind, broken, paid off or called off.
 */
export function addPlan(life: Life): void {
  const { account, claims, number, promises, world } = life
  const random = randomOf(world.plan.seed, world.spec.index, number, 73)
  const open = claims.filter(({ row }) => row.state === 'open')
  const combined = open.filter(({ state }) => !state.disputed)
  const total =
    combined.reduce((sum, { state }) => sum + openMinor(state), 0n) - BigInt(account.unappliedMinor ?? 0n)
  const isPromised = promises.some(({ state }) => state.status === 'open')
  if (account.status !== 'open' || isPromised || total < 20_000n || !random.chance(0.3)) return
  const fate = random.pick(fates)
  const quietDays = Math.floor((world.plan.now - life.lastBookedAt) / day)
  const needed = fate === 'fresh' ? 1 : 30
  if (quietDays < needed) return
  const ago = fate === 'fresh' ? 1 : random.int(28, Math.min(quietDays, 50))
  const madeOn = addDays(world.today, -ago)
  // Later than whatever was booked on that day.
  const at = Math.max(life.lastBookedAt + hour, world.plan.now - ago * day)
  const interval = fate === 'fresh' ? random.pick(['weekly', 'monthly'] as const) : 'weekly'
  const count = fate === 'paidOff' ? 3 : random.int(4, 12)
  const plan = agree(life, {
    at,
    combined,
    total,
    interval,
    count,
    firstOn: addDays(madeOn, random.int(3, 9)),
  })
  if (fate === 'cancelled') return cancel(life, plan, at + 5 * day)
  pay(life, plan, fate)
  finishPlan(life, plan)
}

interface Agreed {
  readonly at: number
  readonly combined: readonly LiveClaim[]
  readonly total: bigint
  readonly interval: 'weekly' | 'monthly'
  readonly count: number
  readonly firstOn: LocalDate
}

function agree(life: Life, { at, combined, total, interval, count, firstOn }: Agreed): LivePlan {
  const { account, random, settings, world } = life
  const { userId } = random.pick(world.agents)
  const amounts = splitTotal(total, count)
  const dates = instalmentDates(firstOn, interval, count)
  const plan = livePlan(life, {
    at,
    userId,
    interval,
    total,
    terms: planTerms(settings),
    claimIds: combined.map(({ state }) => state.id),
    agreed: dates.map((dueOn, index) => ({ number: index + 1, dueOn, amountMinor: amounts[index] ?? 0n })),
  })
  const data = {
    total: moneyData(total, account.currency),
    count,
    interval,
    instalment: moneyData(amounts[0] ?? 0n, account.currency),
    firstOn,
    lastOn: dates.at(-1) ?? firstOn,
    claims: combined.map(({ state }) => ({ id: state.id, reference: state.reference })),
    note: null,
  }
  tell(life, diaryEvent('planAgreed', data, { subjectId: plan.id }), at, userActor(world, userId))
  return plan
}

/** Money for the instalments that are due by now, as the debtor is minded. */
function pay(life: Life, plan: LivePlan, fate: (typeof fates)[number]): void {
  if (fate === 'fresh' || fate === 'missed') return
  const { world } = life
  for (const { number, dueOn, amountMinor } of plan.agreed) {
    const at = Math.max(life.lastBookedAt + hour, Date.parse(`${dueOn}T09:00:00Z`))
    if (at > world.plan.now - hour || (fate === 'late' && number > 1)) return
    receivePayment(life, { at, amountMinor, kind: 'bankTransfer' })
    plan.receipts.push({ effectiveOn: dayOf(at), amountMinor })
  }
}

function cancel(life: Life, plan: LivePlan, at: number): void {
  const { account, random, world } = life
  const total = moneyData(plan.total, account.currency)
  const data = {
    total,
    paid: moneyData(0n, account.currency),
    count: plan.agreed.length,
    note: 'Debtor cannot keep to it',
  }
  const { userId } = random.pick(world.agents)
  tell(life, diaryEvent('planCancelled', data, { subjectId: plan.id }), at, userActor(world, userId))
  finishPlan(life, plan, at)
}
