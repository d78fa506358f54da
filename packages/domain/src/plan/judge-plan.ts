import { addDays, isBefore } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { paidOnDays } from './paid-on-days.ts'
import type { AgreedInstalment, InstalmentStatus, PlanStatus, PlanTerms } from './plan-state.ts'

/** What was taken off the plan's claims by one booking that stands, or is held as credit since: money, mostly. More than zero. */
export interface Receipt {
  readonly effectiveOn: LocalDate
  readonly amountMinor: bigint
}

export interface JudgedInstalment {
  readonly status: InstalmentStatus
  readonly paidMinor: bigint
  readonly paidOn: LocalDate | null
}

export interface JudgedPlan {
  readonly status: Exclude<PlanStatus, 'cancelled'>
  readonly paidMinor: bigint
  /** In the order of the instalments. */
  readonly instalments: readonly JudgedInstalment[]
  /** The next day on which time alone changes something; null when nothing is left to wait for. */
  readonly nextOn: LocalDate | null
}

export interface PlanToJudge extends PlanTerms {
  readonly instalments: readonly AgreedInstalment[]
}

const orEarlier = (a: LocalDate | null, b: LocalDate | null) =>
  a === null || (b !== null && isBefore(b, a)) ? b : a

/**
 * What became of a plan and each instalment by the end of what is known `today`: money fills the oldest instalment first, and
 * counts from its value date. A pure fold: receipts in any order give the same.
 *
 * A plan breaks when so many instalments are missed at the same time, or when the last one's days are over and something is still
 * to be paid; what comes in after that day is no part of it any more. It is kept as soon as all is paid.
 */
export function judgePlan(plan: PlanToJudge, receipts: readonly Receipt[], today: LocalDate): JudgedPlan {
  const deadlines = plan.instalments.map(({ dueOn }) => addDays(dueOn, plan.graceDays))
  const paidOn = paidOnDays(plan, receipts)
  const missed = (index: number, by: LocalDate) => {
    const day = paidOn[index]
    return !day || isBefore(by, day)
  }
  const brokenBy = deadlines.find((deadline, index) => {
    if (!isBefore(deadline, today)) return false
    const behind = deadlines.slice(0, index + 1).filter((_, earlier) => missed(earlier, deadline)).length
    return behind >= plan.missedLimit || (index === deadlines.length - 1 && behind > 0)
  })
  // A broken plan stands still on the day after the one that broke it.
  const asOf = brokenBy ? addDays(brokenBy, 1) : today
  const counted = brokenBy ? receipts.filter(({ effectiveOn }) => !isBefore(brokenBy, effectiveOn)) : receipts
  const paidDays = brokenBy ? paidOnDays(plan, counted) : paidOn
  const sum = (day: LocalDate | null) =>
    counted.reduce(
      (total, receipt) => (day && isBefore(day, receipt.effectiveOn) ? total : total + receipt.amountMinor),
      0n,
    )
  const received = sum(null)
  let before = 0n
  let nextOn: LocalDate | null = null
  let paidMinor = 0n
  const instalments = plan.instalments.map(({ dueOn, amountMinor }, index): JudgedInstalment => {
    const deadline = deadlines[index] ?? dueOn
    const day = paidDays[index] ?? null
    const part = (money: bigint) => {
      const left = money - before
      return left <= 0n ? 0n : left < amountMinor ? left : amountMinor
    }
    const paid = part(received)
    const inTime = part(sum(deadline))
    before += amountMinor
    paidMinor += paid
    const status = statusOf({ dueOn, deadline, paidOn: day, inTime }, asOf)
    if (status === 'scheduled') nextOn = orEarlier(nextOn, dueOn)
    if (status === 'due') nextOn = orEarlier(nextOn, addDays(deadline, 1))
    return { status, paidMinor: paid, paidOn: day }
  })
  const status = brokenBy ? 'broken' : paidDays.every((day) => day !== null) ? 'kept' : 'active'
  return { status, paidMinor, instalments, nextOn: status === 'active' ? nextOn : null }
}

interface Course {
  readonly dueOn: LocalDate
  readonly deadline: LocalDate
  readonly paidOn: LocalDate | null
  /** What had come in for it by its deadline. */
  readonly inTime: bigint
}

function statusOf({ dueOn, deadline, paidOn, inTime }: Course, asOf: LocalDate): InstalmentStatus {
  if (paidOn && !isBefore(deadline, paidOn)) return 'kept'
  if (isBefore(asOf, dueOn)) return 'scheduled'
  if (!isBefore(deadline, asOf)) return 'due'
  return inTime > 0n ? 'partKept' : 'broken'
}
