import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import { postInvoice } from '@arrears/domain/ledger/post'
import type { Id } from '@arrears/domain/shared/ids'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { dayOf, instantOf } from '../moment.ts'
import { systemActor } from '../world.ts'
import { book } from './book.ts'
import { tell, type Life, type LiveClaim } from './life.ts'

export interface ClaimToIssue {
  readonly at: number
  readonly reference: string
  readonly dueOn: LocalDate
  readonly principalMinor: bigint
  readonly interestMinor?: bigint
  readonly costMinor?: bigint
  readonly productId?: Id<'product'> | null
  readonly kind?: 'invoice' | 'fee'
  readonly parentId?: Id<'claim'> | null
}

/** A claim of the account on which nothing is booked yet. */
export function newClaim(life: Life, claim: ClaimToIssue): LiveClaim {
  const { account, id, world } = life
  const { at, reference, dueOn, principalMinor, interestMinor = 0n, costMinor = 0n, productId = null } = claim
  const claimId = id('claim')
  const issuedOn = dayOf(at)
  const originalMinor = principalMinor + interestMinor + costMinor
  const live: LiveClaim = {
    row: {
      id: claimId,
      orgId: world.orgId,
      accountId: account.id,
      productId,
      parentId: claim.parentId ?? null,
      reference,
      kind: claim.kind ?? 'invoice',
      issuedOn,
      dueOn,
      currency: account.currency,
      originalMinor,
      createdAt: instantOf(at),
    },
    state: {
      id: claimId,
      reference,
      productId,
      dueOn,
      disputed: false,
      kind: claim.kind ?? 'invoice',
      prolongedDays: 0,
      prolongedTimes: 0,
      principalMinor: 0n,
      interestMinor: 0n,
      costMinor: 0n,
    },
  }
  life.claims.push(live)
  return live
}

/** Puts a claim on the account and books it, as `createClaim` does. */
export function issueClaim(life: Life, claim: ClaimToIssue): LiveClaim {
  const { account, world } = life
  const { at, reference, dueOn, principalMinor, interestMinor = 0n, costMinor = 0n, productId = null } = claim
  const live = newClaim(life, claim)
  const claimId = live.state.id
  const issuedOn = dayOf(at)
  const originalMinor = principalMinor + interestMinor + costMinor
  const actor = systemActor(world, 'Billing')
  const invoice = { effectiveOn: issuedOn, claimId, productId, principalMinor, interestMinor, costMinor }
  book(life, postInvoice(invoice), { at, actor, action: 'createClaim' })
  const data = {
    claim: { id: claimId, reference },
    amount: moneyData(originalMinor, account.currency),
    dueOn,
  }
  tell(life, diaryEvent('claimCreated', data, { claimId, subjectId: claimId }), at, actor)
  return live
}
