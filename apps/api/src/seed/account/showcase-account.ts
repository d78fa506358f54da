import { addDays, type LocalDate } from '@arrears/domain/shared/local-date'
import { idMaker } from '../make-id.ts'
import { minute, momentOn } from '../moment.ts'
import { randomOf } from '../random.ts'
import type { RowBatch } from '../rows/row-batch.ts'
import type { World } from '../world.ts'
import { addCharge } from './add-charge.ts'
import { addWish } from './add-contact-wishes.ts'
import { setValues } from './add-custom-values.ts'
import { finishLife } from './finish-life.ts'
import { issueClaim, type ClaimToIssue } from './issue-claim.ts'
import { beginLife, type Life, type LiveClaim } from './life.ts'
import { joinGroups, tellCreation } from './place-account.ts'
import { makePromise, settlePromise } from './promises.ts'
import { receivePayment } from './receive-payment.ts'
import { addShowcaseDebtor } from './showcase-debtor.ts'
import { addInteraction, addNote, addTask, sendReminder } from './work.ts'

/** The account that the documentation walks through: DEB-004217, Marisol Keane, with figures that are known. */
export const showcaseNumber = 4217

/** €4,318.20 in six claims: 604.55 not due, 950.00 up to 30 days, 1,943.19 up to 60, 820.46 up to 90. */
const claims = [
  { reference: 'INV-20931', product: 0, issued: -77, due: -63, minor: 82_046n },
  { reference: 'INV-21177', product: 0, issued: -62, due: -48, minor: 112_000n },
  { reference: 'INV-21402', product: 1, issued: -57, due: -43, minor: 90_000n },
  { reference: 'INV-21790', product: 1, issued: -24, due: 6, minor: 59_255n },
  { reference: 'INV-21855', product: 0, issued: -22, due: -22, minor: 95_000n },
] as const

export function makeShowcaseAccount(world: World, batch: RowBatch): void {
  const { plan, spec, today } = world
  const on = (days: number, time: string): number =>
    momentOn(addDays(today, days), clock(time), spec.utcOffsetHours)
  const createdAt = on(-420, '10:00')
  const life = beginLife({
    world,
    random: randomOf(plan.seed, spec.index, showcaseNumber),
    id: idMaker(plan, spec.index, showcaseNumber),
    batch,
    number: showcaseNumber,
    profile: world.residential,
    createdAt,
  })
  const ines = world.agents[0]?.userId ?? ''
  life.account.managerId = ines
  addShowcaseDebtor(life, createdAt, on(-2, '11:05'), ines)
  joinGroups(life, ['individuals'])
  tellCreation(life, createdAt)

  const open = claims.map(({ reference, product, issued, due, minor }) => ({
    at: on(issued, '06:30'),
    reference,
    productId: life.products[product]?.id ?? null,
    dueOn: addDays(today, due),
    principalMinor: minor,
  }))
  const [oldest, second, third, notDue, newest] = open as [
    ClaimToIssue,
    ClaimToIssue,
    ClaimToIssue,
    ClaimToIssue,
    ClaimToIssue,
  ]
  tellFirstMonths(life, { on, userId: ines, today })
  const first = issueClaim(life, oldest)
  const partPaid = issueClaim(life, second)
  const prolonged = issueClaim(life, third)
  // Made for the whole account and never paid.
  const broken = makePromise(life, {
    at: on(-55, '15:20'),
    amountMinor: 30_000n,
    dueOn: addDays(today, -50),
    claims: [],
    userId: ines,
  })
  settlePromise(life, broken, on(-49, '06:00'))
  issueClaim(life, notDue)
  issueClaim(life, newest)
  const direction = [partPaid.state.id]
  receivePayment(life, {
    at: on(-7, '09:30'),
    amountMinor: 7681n,
    kind: 'card',
    direction,
    paymentMethodId: life.paymentMethods[0]?.id ?? null,
  })
  issueClaim(life, {
    at: on(-3, '10:12'),
    reference: 'INV-21402-P',
    kind: 'fee',
    parentId: prolonged.state.id,
    productId: third.productId ?? null,
    dueOn: addDays(today, 11),
    principalMinor: 1200n,
  })
  tellLatest(life, { on, userId: ines, first, partPaid })
  tellCharges(life, { on, userId: ines, claim: first })
  addWish(life, {
    kind: 'consent',
    channel: 'sms',
    destination: '+353850123344',
    source: 'spoken',
    at: on(-30, '16:08'),
    userId: ines,
  })
  setValues(life, world.schemas.creditReport, life.account.id, on(-18, '13:00'), {
    score: 612,
    bureau: 'Northbridge',
    checkedOn: addDays(today, -18),
    insolvency: 'noneFound',
    employer: 'Lir Logistics',
    monthlyIncome: { amount: '2850.00', currency: life.account.currency },
  })
  finishLife(life)
}

const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

interface Telling {
  readonly on: (days: number, time: string) => number
  readonly userId: string
}

/** A year that went well: three invoices, paid, the last one after a promise that was kept. */
function tellFirstMonths(life: Life, { on, userId, today }: Telling & { today: LocalDate }): void {
  const months = [-200, -140, -110]
  for (const [index, days] of months.entries()) {
    const claim = issueClaim(life, {
      at: on(days, '06:30'),
      reference: `INV-20${512 + index * 97}`,
      productId: life.products[0]?.id ?? null,
      dueOn: addDays(today, days + 14),
      principalMinor: 4990n,
    })
    if (index === 2) {
      addInteraction(life, { at: on(days + 19, '10:40'), userId, outcome: 'promiseToPay' })
      makePromise(life, {
        at: on(days + 19, '10:42'),
        amountMinor: 4990n,
        dueOn: addDays(today, days + 24),
        claims: [claim],
        userId,
      })
    }
    const paidAt = on(days + (index === 2 ? 23 : 12), '07:15')
    receivePayment(life, { at: paidAt, amountMinor: 4990n, kind: 'directDebit', direction: [claim.state.id] })
  }
}

/** A card that did not work, and a debit that waits for its pre-notice to be over. */
function tellCharges(life: Life, { on, userId, claim }: Telling & { claim: LiveClaim }): void {
  const [card, account] = life.paymentMethods
  const [byCard, byDebit] = life.mandates
  if (!card || !account || !byCard || !byDebit) return
  const whole = { claim, userId, amountMinor: 5000n }
  addCharge(life, {
    ...whole,
    at: on(-9, '10:20'),
    method: card,
    mandateId: byCard.id,
    state: 'failed',
    failureCode: 'insufficientFunds',
  })
  addCharge(life, {
    ...whole,
    at: on(-4, '11:30'),
    method: account,
    mandateId: byDebit.id,
    state: 'pending',
    collectOn: addDays(life.world.today, 10),
  })
}

function tellLatest(
  life: Life,
  { on, userId, first, partPaid }: Telling & { first: LiveClaim; partPaid: LiveClaim },
): void {
  const { world } = life
  sendReminder(life, on(-52, '07:00'), { medium: 'email', template: 'First reminder', claim: first })
  sendReminder(life, on(-1, '07:00'), { medium: 'email', template: 'Second reminder', claim: partPaid })
  addNote(life, on(-30, '16:05'), userId, 'Works shifts at Lir Logistics; best reached before noon ☎️')
  addNote(life, on(-3, '10:14'), userId, 'Prolonged INV-21402 by 14 days, fee agreed.')
  addTask(life, on(-5, '09:00'), { dueOn: addDays(world.today, -1), staysOpen: true })
  addTask(life, on(-4, '09:30'), { dueOn: addDays(world.today, 2), staysOpen: true })
  addTask(life, on(-2, '11:10'), { dueOn: addDays(world.today, 6), staysOpen: true })
  // Today's call, a little before the moment at which the demo data is made, so that it is never in the future.
  const now = Math.floor(world.plan.now / minute) * minute
  const call = now - 20 * minute
  addInteraction(life, {
    at: call,
    userId,
    outcome: 'promiseToPay',
    text: 'Will pay part of it when wages come.',
  })
  makePromise(life, {
    at: call + minute,
    amountMinor: 50_000n,
    dueOn: addDays(world.today, 6),
    claims: [],
    userId,
  })
}
