import { addDays, dateMillis } from '@arrears/domain/shared/local-date'
import { idMaker } from '../make-id.ts'
import { day, minute } from '../moment.ts'
import { foundedAt } from '../organisation/describe-world.ts'
import type { NamePools } from '../people/name-pools.ts'
import { randomOf } from '../random.ts'
import type { RowBatch } from '../rows/row-batch.ts'
import type { World } from '../world.ts'
import { addCharges } from './add-charges.ts'
import { addContactWishes } from './add-contact-wishes.ts'
import { addCustomValues } from './add-custom-values.ts'
import { addDebtors } from './add-debtors.ts'
import { addHistory } from './add-history.ts'
import { addHolds } from './add-holds.ts'
import { addPaymentMethods } from './add-payment-methods.ts'
import { addPlan } from './add-plan.ts'
import { addProducts } from './add-products.ts'
import { newAgenda } from './agenda.ts'
import { behaviours } from './behaviours.ts'
import { finishLife } from './finish-life.ts'
import { beginLife, type Life } from './life.ts'
import { placeAccount, tellCreation } from './place-account.ts'
import { planClaims } from './plan-claims.ts'
import { issueDays, momentOf } from './when.ts'
import { addNote, addTask } from './work.ts'

export interface AccountToMake {
  readonly world: World
  readonly names: NamePools
  readonly batch: RowBatch
  /** In its reference. Chance comes from it, so that an account is the same in whichever batch it is made. */
  readonly number: number
}

/** Events in the diary of accounts that are there to show what a long history does to the page. */
export function historyOf({ plan, spec }: World, number: number): number {
  if (!spec.hasShowcase) return 0
  if (number === 1 && plan.accounts >= 1000) return 100_000
  if (number === 2 && plan.accounts >= 200) return 10_000
  return number % 400 === 3 ? 1000 : 0
}

/** Makes one account with all that happened on it, and adds its rows to the batch. */
export function makeAccount({ world, names, batch, number }: AccountToMake): void {
  const { plan, spec } = world
  const random = randomOf(plan.seed, spec.index, number)
  const id = idMaker(plan, spec.index, number)
  const history = historyOf(world, number)
  const isCompany = random.chance(0.28)
  const isKeyAccount = isCompany && random.chance(0.07)
  const isNew = history === 0 && random.chance(0.02)
  const claims = isNew ? 0 : isKeyAccount ? random.int(14, 36) : random.int(1, isCompany ? 8 : 6)
  const days = issueDays({ random, world }, isCompany, claims)
  const before = history > 0 ? 700 : random.int(1, 300)
  const first = dateMillis(addDays(days[0] ?? world.today, -before))
  const createdAt = Math.max(first, foundedAt(plan)) + 5 * 60 * minute
  const profile = isCompany ? world.business : world.residential
  const life = beginLife({ world, random, id, batch, number, profile, createdAt })

  addDebtors(life, names, createdAt)
  placeAccount(life, { isKeyAccount, isNew })
  // A few are so new that nothing has happened: their diary is empty.
  if (isNew && random.chance(0.5)) return finishLife(life)
  tellCreation(life, createdAt)
  addProducts(life)
  addPaymentMethods(life, createdAt)
  const agenda = newAgenda()
  planClaims(life, agenda, { issueDays: days, behaviour: random.weighted(behaviours) })
  agenda.run(plan.now)
  addWork(life, createdAt)
  addCustomValues(life, names)
  addHistory(life, history || random.int(0, 6), createdAt, plan.now)
  addCharges(life)
  addPlan(life)
  addHolds(life)
  addContactWishes(life)
  finishLife(life)
}

/** Tasks and notes; an account on which nothing is left to do may be closed. */
function addWork(life: Life, createdAt: number): void {
  const { account, claims, random, world } = life
  const isDone = claims.length > 0 && claims.every(({ row }) => row.state === 'settled')
  if (isDone && account.balanceMinor === 0n && random.chance(0.2)) {
    account.status = 'closed'
    return
  }
  const days = Math.floor((world.plan.now - createdAt) / day) - 1
  if (days < 1) return
  const someMoment = () => momentOf(life, addDays(world.today, -random.int(1, Math.min(days, 60))), 'people')
  const tasks = random.weighted([
    [0, 60],
    [1, 26],
    [2, 9],
    [3, 5],
  ] as const)
  for (let left = tasks; left > 0; left--) addTask(life, someMoment())
  if (random.chance(0.35)) addNote(life, someMoment(), random.pick(world.agents).userId)
}
