import { freeFeeReference } from '@arrears/domain/claim/free-fee-reference'
import { openMinor } from '@arrears/domain/claim/open-minor'
import { prolongationTerms } from '@arrears/domain/claim/prolongation-terms'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import { postFee } from '@arrears/domain/ledger/post'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { addDays, type LocalDate } from '@arrears/domain/shared/local-date'
import { dayOf, instantOf } from '../moment.ts'
import { userActor } from '../world.ts'
import type { Agenda } from './agenda.ts'
import { book } from './book.ts'
import { newClaim } from './issue-claim.ts'
import { tell, type Life, type LiveClaim } from './life.ts'
import { momentOf } from './when.ts'

/** Puts on the agenda that the debtor asks for more time shortly before or after the due date. */
export function planProlongation(life: Life, agenda: Agenda, claim: LiveClaim): void {
  const { random, world } = life
  const on = addDays(claim.state.dueOn, random.int(-4, 9))
  agenda.add(momentOf(life, on, 'people'), (at) => {
    if (claim.row.state !== 'open' || openMinor(claim.state) === 0n) return
    prolongate(life, claim, {
      at,
      days: random.pick([7, 14, 14, 21, 30]),
      userId: random.pick(world.agents).userId,
    })
  })
}

/** Moves a due date, with the fee as a claim of its own, as `prolongateClaim` does. */
function prolongate(
  life: Life,
  claim: LiveClaim,
  { at, days, userId }: { at: number; days: number; userId: Id<'user'> },
): void {
  const { account, batch, claims, id, settings, world } = life
  const { state, row } = claim
  // Plans are agreed, and holds set, once the rest of a life has been lived.
  const decided = prolongationTerms(state, days, { settings, instalmentPlan: null, flags: [] }, dayOf(at))
  if (!decided.ok) return
  const { fromDueOn, dueOn, feeMinor, basis } = decided.value
  const { currency } = account
  const actor = userActor(world, userId)
  const reference = freeFeeReference(
    state.reference,
    claims.map((other) => other.state.reference),
  )
  state.dueOn = dueOn
  row.dueOn = dueOn
  state.prolongedDays += days
  state.prolongedTimes++
  const fee = feeMinor > 0n ? bookFee(life, claim, { at, reference, dueOn, feeMinor, actor }) : null
  const prolongationId = id('prolongation')
  batch.add('prolongation', {
    id: prolongationId,
    orgId: world.orgId,
    accountId: account.id,
    claimId: state.id,
    days,
    fromDueOn,
    dueOn,
    currency,
    feeMinor,
    basis,
    feeClaimId: fee?.claimId ?? null,
    feeTransactionId: fee?.transactionId ?? null,
    note: 'Asked for more time',
    madeAt: instantOf(at),
    madeById: userId,
  })
  const data = {
    claim: { id: state.id, reference: state.reference },
    days,
    fromDueOn,
    dueOn,
    fee: fee && { reference, amount: moneyData(feeMinor, currency), basis: basis ?? '' },
    note: 'Asked for more time',
  }
  tell(
    life,
    diaryEvent('claimProlongated', data, { claimId: state.id, subjectId: prolongationId }),
    at,
    actor,
  )
}

interface FeeToBook {
  readonly at: number
  readonly reference: string
  readonly dueOn: LocalDate
  readonly feeMinor: bigint
  readonly actor: Actor
}

function bookFee(life: Life, parent: LiveClaim, { at, reference, dueOn, feeMinor, actor }: FeeToBook) {
  const { productId } = parent.state
  const live = newClaim(life, {
    at,
    reference,
    dueOn,
    principalMinor: 0n,
    costMinor: feeMinor,
    productId,
    kind: 'fee',
    parentId: parent.state.id,
  })
  const claimId = live.state.id
  const draft = postFee({ effectiveOn: dayOf(at), productId, amountMinor: feeMinor })
  const entries = draft.entries.map((entry) => (entry.component ? { ...entry, claimId } : entry))
  const transactionId = book(life, { ...draft, entries }, { at, actor, action: 'prolongateClaim' })
  return { claimId, transactionId }
}
