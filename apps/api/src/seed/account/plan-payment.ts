import { openMinor } from '@arrears/domain/claim/open-minor'
import type { PaymentKind } from '@arrears/domain/ledger/payment-kind'
import { addDays } from '@arrears/domain/shared/local-date'
import { userActor } from '../world.ts'
import type { Agenda } from './agenda.ts'
import type { Behaviour } from './behaviours.ts'
import type { BookedPayment, Life, LiveClaim } from './life.ts'
import { receivePayment } from './receive-payment.ts'
import { reversePayment } from './reverse-payment.ts'
import { daysLater, momentOf } from './when.ts'

const kinds: readonly (readonly [PaymentKind, number])[] = [
  ['bankTransfer', 50],
  ['card', 20],
  ['directDebit', 20],
  ['cheque', 6],
  ['cash', 3],
  ['other', 1],
]

/** Rounds down to a whole unit where something is left: people promise and part-pay round sums. */
export function roundSum(minor: bigint): bigint {
  return minor > 500n ? (minor / 100n) * 100n : minor
}

/** When and how much of a claim is paid, if at all. */
export function planPayment(life: Life, agenda: Agenda, claim: LiveClaim, behaviour: Behaviour): void {
  const { random } = life
  if (!random.chance(behaviour.pays)) return
  const { delay, overpays, partly } = behaviour
  const on = addDays(claim.state.dueOn, random.int(...delay))
  agenda.add(momentOf(life, on, random.chance(0.7) ? 'program' : 'people'), (at) => {
    const open = openMinor(claim.state)
    if (open === 0n || claim.state.disputed) return
    const isPart = random.chance(partly)
    const share = isPart
      ? BigInt(random.int(20, 80))
      : random.chance(overpays)
        ? BigInt(random.int(105, 180))
        : 100n
    const amountMinor = share === 100n ? open : roundSum((open * share) / 100n)
    if (amountMinor > 0n) payFor(life, agenda, claim, { at, amountMinor })
    if (isPart && random.chance(0.5)) {
      agenda.add(momentOf(life, daysLater(at, random.int(10, 40)), 'program'), (again) => {
        const rest = openMinor(claim.state)
        if (rest > 0n) payFor(life, agenda, claim, { at: again, amountMinor: rest })
      })
    }
  })
}

/** Takes a payment for a claim; a few of them bounce some days later. */
export function payFor(
  life: Life,
  agenda: Agenda,
  claim: LiveClaim,
  { at, amountMinor }: { at: number; amountMinor: bigint },
): void {
  const { paymentMethods, random, world } = life
  const kind = random.weighted(kinds)
  const byHand = kind === 'cash' || kind === 'cheque' || random.chance(0.1)
  const payment = receivePayment(life, {
    at,
    amountMinor,
    kind,
    // Some name the claim they pay; of the others the oldest is paid first.
    direction: random.chance(0.7) && openMinor(claim.state) > 0n ? [claim.state.id] : [],
    ...(byHand ? { actor: userActor(world, random.pick(world.agents).userId) } : {}),
    paymentMethodId: kind === 'card' || kind === 'directDebit' ? (paymentMethods[0]?.id ?? null) : null,
  })
  const bounces = { directDebit: 0.1, cheque: 0.08, card: 0.02 }[kind as string] ?? 0.004
  if (random.chance(bounces)) planReversal(life, agenda, payment, kind)
}

function planReversal(life: Life, agenda: Agenda, payment: BookedPayment, kind: PaymentKind): void {
  const { random, world } = life
  const reason = kind === 'card' ? 'chargeback' : kind === 'bankTransfer' ? 'mistake' : 'notSufficientFunds'
  const on = addDays(payment.effectiveOn, random.int(2, 8))
  agenda.add(momentOf(life, on, 'people'), (at) =>
    reversePayment(life, payment, { at, reason, actor: userActor(world, random.pick(world.agents).userId) }),
  )
}
