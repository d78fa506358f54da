import { openMinor } from '@arrears/domain/claim/open-minor'
import { addDays, type LocalDate } from '@arrears/domain/shared/local-date'
import { minute } from '../moment.ts'
import type { Agenda } from './agenda.ts'
import type { Behaviour } from './behaviours.ts'
import { endDispute, raiseDispute } from './disputes.ts'
import { issueClaim } from './issue-claim.ts'
import type { Life, LiveClaim } from './life.ts'
import { planPayment } from './plan-payment.ts'
import { planPromise } from './plan-promise.ts'
import { callOutcomes } from './phrases.ts'
import { planProlongation } from './prolongations.ts'
import { daysLater, momentOf } from './when.ts'
import { addInteraction, sendReminder } from './work.ts'
import { planWriteOff } from './write-offs.ts'

export interface Billing {
  /** When claims are issued, oldest first. */
  readonly issueDays: readonly LocalDate[]
  readonly behaviour: Behaviour
}

function drawAmount({ isCompany, random }: Life): bigint {
  const [least, most] = isCompany ? [180, 9000] : [19, 260]
  // The square makes small amounts common and large ones rare, as they are.
  const whole = least + (most - least) * random.next() ** 2
  const isLarge = random.chance(isCompany ? 0.05 : 0.08)
  return BigInt(Math.round(whole * 100) * (isLarge ? 4 : 1))
}

/** Puts the account's claims on the agenda, and with each what follows from it: payments, reminders, calls, promises, disputes. */
export function planClaims(life: Life, agenda: Agenda, { issueDays, behaviour }: Billing): void {
  const { number, products, random, settings } = life
  for (const [index, issuedOn] of issueDays.entries()) {
    agenda.add(momentOf(life, issuedOn, 'program'), (at) => {
      const principalMinor = drawAmount(life)
      const dueOn = addDays(issuedOn, settings.tradingTermsDays)
      const claim = issueClaim(life, {
        at,
        reference: `INV-${30_000 + number * 40 + index}`,
        dueOn,
        principalMinor,
        interestMinor: random.chance(0.06) ? principalMinor / 40n : 0n,
        costMinor: random.chance(0.08) ? BigInt(random.int(5, 40) * 100) : 0n,
        productId: products.length > 0 ? random.pick(products).id : null,
      })
      planPayment(life, agenda, claim, behaviour)
      planReminders(life, agenda, claim)
      if (random.chance(behaviour.promises)) planPromise(life, agenda, claim)
      if (random.chance(behaviour.disputes)) planDispute(life, agenda, claim)
      if (random.chance(0.06)) planProlongation(life, agenda, claim)
      if (random.chance(0.3)) planWriteOff(life, agenda, claim)
    })
  }
}

function planReminders(life: Life, agenda: Agenda, claim: LiveClaim): void {
  const { isCompany, random, world } = life
  const { dueOn } = claim.state
  const later = (days: number, act: (at: number) => void) =>
    agenda.add(momentOf(life, addDays(dueOn, days), 'program'), (at) => {
      if (openMinor(claim.state) > 0n && !claim.state.disputed) act(at)
    })
  const template = (name: string) => (at: number) =>
    sendReminder(life, at, { medium: 'email', template: name, claim })
  // Residential customers hear on the day it is due, businesses three days later and by SMS as well.
  later(isCompany ? 3 : 0, template('Payment reminder'))
  later(isCompany ? 14 : 10, template('Second reminder'))
  if (isCompany) later(7, (at) => sendReminder(life, at, { medium: 'sms', template: 'Payment due', claim }))
  for (const days of [18, 32, 50]) {
    agenda.add(momentOf(life, addDays(dueOn, days + random.int(0, 5)), 'people'), (at) => {
      if (openMinor(claim.state) === 0n || random.chance(0.55)) return
      addInteraction(life, {
        at,
        userId: random.pick(world.agents).userId,
        outcome: random.weighted(callOutcomes),
      })
    })
  }
}

function planDispute(life: Life, agenda: Agenda, claim: LiveClaim): void {
  const { random, world } = life
  const on = addDays(claim.state.dueOn, random.int(-5, 25))
  agenda.add(momentOf(life, on, 'people'), (at) => {
    if (openMinor(claim.state) === 0n) return
    const userId = random.pick(world.agents).userId
    const says = random.pick(['never ordered', 'wrong price', 'goods were damaged', 'paid already'])
    addInteraction(life, {
      at,
      userId,
      method: random.pick(['phone', 'email']),
      direction: 'inbound',
      outcome: 'disputes',
      text: `Disputes ${claim.state.reference}: ${says}.`,
    })
    const dispute = raiseDispute(life, claim, { at: at + minute, userId, note: `Says: ${says}` })
    if (random.chance(0.6)) return
    agenda.add(momentOf(life, daysLater(at, random.int(6, 30)), 'people'), (then) => {
      const outcome = random.pick(['rejected', 'rejected', 'withdrawn'] as const)
      endDispute(life, dispute, { at: then, userId: random.pick(world.agents).userId, outcome })
    })
  })
}
