import type { AccountState, PromiseState } from '../account/account-state.ts'
import { formatDate } from '../shared/format.ts'
import { addDays, isBefore } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { instalmentDates } from './instalment-dates.ts'
import type { PlanInterval } from './plan-interval.ts'
import type { AgreedInstalment } from './plan-state.ts'
import { combinedClaims, restructurable } from './restructurable.ts'
import type { Combined, NotRestructurable } from './restructurable.ts'
import { simulationHash } from './simulation-hash.ts'
import { splitTotal } from './split-total.ts'

/** What is wished for: how often, from when, and in how many parts. */
export interface PlanWish {
  readonly interval: PlanInterval
  readonly firstOn: LocalDate
  readonly count: number
}

/** An instalment with what is left to pay after it. */
export interface SimulatedInstalment extends AgreedInstalment {
  readonly remainingMinor: bigint
}

export interface PlanSimulation extends Combined {
  readonly instalments: readonly SimulatedInstalment[]
  /** Open promises, which the plan takes the place of. */
  readonly replacedPromises: readonly PromiseState[]
  /** Names exactly this simulation of the account as it is now; a confirmation sends it back. */
  readonly hash: string
}

export type NotSimulated =
  | NotRestructurable
  | Refusal<'FIRST_IN_PAST' | 'FIRST_TOO_FAR' | 'TOO_MANY_INSTALMENTS' | 'INSTALMENT_TOO_SMALL'>

function checkWish({ firstOn, count }: PlanWish, { settings }: AccountState, today: LocalDate) {
  const { planMaxInstalments, planFirstMaxDays, locale } = settings
  if (isBefore(firstOn, today)) return refuse('FIRST_IN_PAST', 'Choose today or a later day.', 'firstOn')
  const latest = addDays(today, planFirstMaxDays)
  if (isBefore(latest, firstOn)) {
    const message = `The first instalment can be at most ${planFirstMaxDays} days ahead, up to ${formatDate(latest, locale)}.`
    return refuse('FIRST_TOO_FAR', message, 'firstOn')
  }
  if (count > planMaxInstalments) {
    const message = `A plan can have at most ${planMaxInstalments} instalments.`
    return refuse('TOO_MANY_INSTALMENTS', message, 'count')
  }
  return ok()
}

/** Every instalment of a plan, were it agreed now (B11). Nothing is decided or written. */
export function simulatePlan(
  account: AccountState,
  wish: PlanWish,
  today: LocalDate,
): Result<PlanSimulation, NotSimulated> {
  const possible = restructurable(account)
  if (!possible.ok) return possible
  const checked = checkWish(wish, account, today)
  if (!checked.ok) return checked
  const combined = combinedClaims(account)
  if (combined.totalMinor < BigInt(wish.count)) {
    const message = 'There is too little to pay for so many instalments. Choose fewer.'
    return refuse('INSTALMENT_TOO_SMALL', message, 'count')
  }
  const amounts = splitTotal(combined.totalMinor, wish.count)
  let remainingMinor = combined.totalMinor
  const instalments = instalmentDates(wish.firstOn, wish.interval, wish.count).map((dueOn, index) => {
    const amountMinor = amounts[index] ?? 0n
    remainingMinor -= amountMinor
    return { number: index + 1, dueOn, amountMinor, remainingMinor }
  })
  const replacedPromises = account.promises.filter(({ status }) => status === 'open')
  return ok({ ...combined, instalments, replacedPromises, hash: simulationHash(account, wish) })
}
