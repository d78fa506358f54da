import { openMinor } from '@arrears/domain/claim/open-minor'
import { addDays } from '@arrears/domain/shared/local-date'
import { minute } from '../moment.ts'
import type { Agenda } from './agenda.ts'
import { promiseFates } from './behaviours.ts'
import type { Life, LiveClaim, LivePromise } from './life.ts'
import { payFor, roundSum } from './plan-payment.ts'
import { cancelPromise, makePromise, settlePromise } from './promises.ts'
import { daysLater, momentOf } from './when.ts'
import { addInteraction } from './work.ts'

/** Puts a promise about an overdue claim on the agenda, and what becomes of it. */
export function planPromise(life: Life, agenda: Agenda, claim: LiveClaim): void {
  const { random, world } = life
  const on = addDays(claim.state.dueOn, random.int(4, 45))
  agenda.add(momentOf(life, on, 'people'), (at) => {
    const open = openMinor(claim.state)
    const hasOpen = life.promises.some(({ state }) => state.status === 'open')
    if (open === 0n || claim.state.disputed || hasOpen) return
    const userId = random.pick(world.agents).userId
    const amountMinor = random.chance(0.6) ? open : roundSum(open / 2n)
    if (amountMinor === 0n) return
    const inDays = random.int(3, 21)
    addInteraction(life, { at: at - minute, userId, outcome: 'promiseToPay' })
    const promise = makePromise(life, {
      at,
      amountMinor,
      dueOn: daysLater(at, inDays),
      claims: random.chance(0.75) ? [claim] : [],
      userId,
    })
    planFate(life, agenda, { claim, promise, at, inDays })
  })
}

interface Promised {
  readonly claim: LiveClaim
  readonly promise: LivePromise
  readonly at: number
  readonly inDays: number
}

function planFate(life: Life, agenda: Agenda, { claim, promise, at, inDays }: Promised): void {
  const { random, world } = life
  const fate = random.weighted(promiseFates)
  const { amountMinor } = promise.state
  // The whole day it is due still counts.
  agenda.add(momentOf(life, daysLater(at, inDays + 1), 'program'), (after) =>
    settlePromise(life, promise, after),
  )
  if (fate === 'broken') return
  const on = momentOf(life, daysLater(at, random.int(1, inDays)), 'people')
  agenda.add(on, (then) => {
    if (promise.state.status !== 'open') return
    if (fate === 'cancelled') return cancelPromise(life, promise, then, random.pick(world.agents).userId)
    const sum = fate === 'kept' ? amountMinor : roundSum(amountMinor / 3n)
    if (sum > 0n && openMinor(claim.state) > 0n) payFor(life, agenda, claim, { at: then, amountMinor: sum })
  })
}
