import { disputeReasons } from '@arrears/domain/claim/dispute-reason'
import { openMinor } from '@arrears/domain/claim/open-minor'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { endedPromiseEvents, promisesToEnd } from '@arrears/domain/promise/promises-to-end'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { dayOf, instantOf } from '../moment.ts'
import { userActor } from '../world.ts'
import { tell, type Life, type LiveClaim, type LiveDispute } from './life.ts'

/** A claim is contested, as `disputeClaim` records it: the claim is frozen, and promises that counted on it end. */
export function raiseDispute(
  life: Life,
  claim: LiveClaim,
  { at, userId, note }: { at: number; userId: Id<'user'>; note: string },
): LiveDispute {
  const { account, id, random, world } = life
  const { state } = claim
  const actor = userActor(world, userId)
  const row: LiveDispute['row'] = {
    id: id('dispute'),
    orgId: world.orgId,
    accountId: account.id,
    claimId: state.id,
    currency: account.currency,
    amountMinor: openMinor(state),
    isWhole: true,
    reason: random.pick(disputeReasons),
    receivedOn: dayOf(at),
    inWriting: random.chance(0.4),
    withinValidationPeriod: random.chance(0.3),
    note,
    raisedAt: instantOf(at),
    raisedById: userId,
  }
  state.disputed = true
  claim.row.disputedAt = instantOf(at)
  keepFlag(life)
  const about = { claimId: state.id, subjectId: row.id }
  const data = {
    claim: { id: state.id, reference: state.reference },
    amount: null,
    reason: row.reason as (typeof disputeReasons)[number],
    receivedOn: dayOf(at),
    inWriting: row.inWriting === true,
    withinValidationPeriod: row.withinValidationPeriod === true,
    note,
  }
  tell(life, diaryEvent('claimDisputed', data, about), at, actor)
  endPromises(life, at, actor, `${state.reference} disputed`)
  const live = { row, claim }
  life.disputes.push(live)
  return live
}

/** The debtor was wrong, or gave it up: the claim is collected again. */
export function endDispute(
  life: Life,
  { row, claim }: LiveDispute,
  { at, userId, outcome }: { at: number; userId: Id<'user'>; outcome: 'rejected' | 'withdrawn' },
): void {
  const { id, reference } = claim.state
  const note =
    outcome === 'rejected' ? 'Signed delivery note sent to the debtor' : 'Found the goods after all'
  Object.assign(row, {
    outcome,
    resolvedAt: instantOf(at),
    resolvedById: userId,
    resolutionNote: note,
    creditedMinor: 0n,
  })
  claim.state.disputed = false
  claim.row.disputedAt = null
  keepFlag(life)
  const data = { claim: { id, reference }, outcome, credited: null, note }
  const about = { claimId: id, subjectId: row.id }
  tell(life, diaryEvent('disputeResolved', data, about), at, userActor(life.world, userId))
}

function keepFlag({ account, claims }: Life): void {
  const flags = Array.isArray(account.flags) ? account.flags : []
  const others = flags.filter((flag) => flag !== 'disputed')
  account.flags = claims.some(({ row }) => row.disputedAt) ? [...others, 'disputed'] : others
}

/** Cancels the promises that cannot be kept any more, as the actions that freeze or give up a claim do. */
export function endPromises(life: Life, at: number, actor: Actor, why: string): void {
  const { account, claims, promises } = life
  const open = claims.filter(({ row }) => row.state === 'open').map(({ state }) => state)
  const ended = promisesToEnd({ promises: promises.map(({ state }) => state), claims: open })
  for (const { state, row } of promises.filter((live) => ended.includes(live.state))) {
    state.status = 'cancelled'
    row.closedAt = instantOf(at)
    row.version = (row.version ?? 1) + 1
  }
  for (const event of endedPromiseEvents(ended, why, account.currency)) tell(life, event, at, actor)
}
