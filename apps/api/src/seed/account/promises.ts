import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Judging, PromiseUpdate } from '@arrears/domain/promise/apply-payment'
import { promiseEvents } from '@arrears/domain/promise/promise-events'
import { promiseOutcome } from '@arrears/domain/promise/promise-outcome'
import type { Id } from '@arrears/domain/shared/ids'
import { localDateOf, type LocalDate } from '@arrears/domain/shared/local-date'
import { instantOf } from '../moment.ts'
import { systemActor, userActor } from '../world.ts'
import { tell, type Life, type LiveClaim, type LivePromise } from './life.ts'

/** How promises are judged at a moment of this account's past. */
export function judging({ settings, world }: Life, at: number): Judging {
  return {
    today: localDateOf(instantOf(at), world.spec.timeZone),
    timeZone: world.spec.timeZone,
    toleranceMinor: BigInt(settings.promiseToleranceMinor),
  }
}

export interface PromiseToMake {
  readonly at: number
  readonly amountMinor: bigint
  readonly dueOn: LocalDate
  /** None for the whole account. */
  readonly claims: readonly LiveClaim[]
  readonly userId: Id<'user'>
  readonly note?: string | null
}

export function makePromise(life: Life, promise: PromiseToMake): LivePromise {
  const { account, id, world } = life
  const { at, amountMinor, dueOn, claims, userId } = promise
  const promiseId = id('promise')
  const madeAt = instantOf(at)
  const method = life.random.chance(0.3) ? life.paymentMethods[0] : undefined
  const claimIds = claims.map(({ state }) => state.id)
  const live: LivePromise = {
    row: {
      id: promiseId,
      orgId: world.orgId,
      accountId: account.id,
      currency: account.currency,
      amountMinor,
      paidMinor: 0n,
      dueOn,
      madeAt,
      closedAt: null,
      status: 'open',
      paymentMethodId: method?.id ?? null,
      madeById: userId,
      version: 1,
    },
    state: { id: promiseId, amountMinor, paidMinor: 0n, madeAt, dueOn, status: 'open', claimIds },
  }
  life.promises.push(live)
  const data = {
    amount: moneyData(amountMinor, account.currency),
    dueOn,
    claims: claims.map(({ state }) => ({ id: state.id, reference: state.reference })),
    paymentMethod: method?.label ?? null,
    note: promise.note ?? null,
  }
  const about = {
    subjectId: promiseId,
    ...(claims.length === 1 && claimIds[0] ? { claimId: claimIds[0] } : {}),
  }
  tell(life, diaryEvent('promiseMade', data, about), at, userActor(world, userId))
  return live
}

/** Keeps what a payment, its reversal or the due date made of promises, and tells it. */
export function updatePromises(
  life: Life,
  updates: readonly PromiseUpdate[],
  at: number,
  actor: Actor,
): void {
  const states = life.promises.map(({ state }) => ({ ...state }))
  for (const { promiseId, paidMinor, status } of updates) {
    const live = life.promises.find(({ state }) => state.id === promiseId)
    if (!live) continue
    if (status !== live.state.status) live.row.closedAt = status === 'open' ? null : instantOf(at)
    live.state.paidMinor = paidMinor
    live.state.status = status
    live.row.version = (live.row.version ?? 1) + 1
  }
  for (const event of promiseEvents(states, updates, life.account.currency)) tell(life, event, at, actor)
}

/** Once its day has passed: what became of a promise, as `settlePromise` finds it. */
export function settlePromise(life: Life, { state }: LivePromise, at: number): void {
  if (state.status !== 'open') return
  const { today, toleranceMinor } = judging(life, at)
  const status = promiseOutcome(state, today, toleranceMinor)
  if (status === 'open') return
  const update = { promiseId: state.id, paidMinor: state.paidMinor, status }
  updatePromises(life, [update], at, systemActor(life.world, 'Worker'))
}

export function cancelPromise(life: Life, live: LivePromise, at: number, userId: Id<'user'>): void {
  const { row, state } = live
  if (state.status !== 'open') return
  state.status = 'cancelled'
  row.closedAt = instantOf(at)
  row.version = (row.version ?? 1) + 1
  const amount = moneyData(state.amountMinor, life.account.currency)
  const data = { amount, dueOn: state.dueOn, note: 'Debtor asked for another date' }
  tell(life, diaryEvent('promiseCancelled', data, { subjectId: state.id }), at, userActor(life.world, userId))
}
