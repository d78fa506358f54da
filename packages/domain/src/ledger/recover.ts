import type { ClaimState } from '../account/account-state.ts'
import { openMinor } from '../claim/open-minor.ts'
import { takeFromClaim } from '../claim/take-from-claim.ts'
import type { WriteOffReason } from '../claim/write-off-reason.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Allocation } from './allocate.ts'
import { foldBalances, noBalances } from './balance.ts'
import type { LedgerTransactionDraft } from './entry.ts'
import { postReversal, postWriteOff } from './post.ts'
import type { StoredTransaction } from './post.ts'

/** A claim that was given up, with the write-offs of it that stand. */
export interface WrittenOffClaim {
  readonly claim: ClaimState
  readonly reason: WriteOffReason
  readonly writeOffs: readonly StoredTransaction[]
}

/** What a payment on a claim that was given up books besides itself. */
export interface Recovery {
  readonly claim: ClaimState
  readonly reason: WriteOffReason
  readonly paidMinor: bigint
  /** Before the payment: the write-offs are taken back. */
  readonly reversals: readonly LedgerTransactionDraft[]
  /** After it: what the payment left is given up again. Null when it was enough. */
  readonly rest: { readonly ledger: LedgerTransactionDraft; readonly amountMinor: bigint } | null
}

/** The claim as it would stand were its write-offs taken back. */
export function reopened({ claim, writeOffs }: WrittenOffClaim): ClaimState {
  const written = foldBalances(writeOffs.flatMap(({ entries }) => entries)).claims.get(claim.id) ?? noBalances
  return {
    ...claim,
    principalMinor: claim.principalMinor - written.principal,
    interestMinor: claim.interestMinor - written.interest,
    costMinor: claim.costMinor - written.cost,
  }
}

/**
 * Money that came in on claims that were given up (F3): each write-off is reversed, the payment applied to what stands open
 * then, and what it leaves is written off again for the same reason. So a loss is never larger than what was really lost.
 */
export function recoveries(
  writtenOff: readonly WrittenOffClaim[],
  { lines }: Allocation,
  effectiveOn: LocalDate,
): Recovery[] {
  return writtenOff.flatMap((given) => {
    const { reason, writeOffs } = given
    const paid = lines.filter(({ claimId }) => claimId === given.claim.id)
    if (paid.length === 0) return []
    const paidOn = { principal: 0n, interest: 0n, cost: 0n }
    for (const { component, amountMinor } of paid) paidOn[component] += amountMinor
    const claim = reopened(given)
    const left = {
      principalMinor: claim.principalMinor - paidOn.principal,
      interestMinor: claim.interestMinor - paidOn.interest,
      costMinor: claim.costMinor - paidOn.cost,
    }
    const amountMinor = openMinor(left)
    const rest = () => ({
      amountMinor,
      ledger: postWriteOff({
        effectiveOn,
        claim,
        parts: takeFromClaim(left, amountMinor),
        reason: 'Rest after a recovery',
      }),
    })
    return [
      {
        claim,
        reason,
        paidMinor: openMinor(claim) - amountMinor,
        reversals: writeOffs.map((writeOff) => postReversal(writeOff, { effectiveOn, reason: 'Recovered' })),
        rest: amountMinor > 0n ? rest() : null,
      },
    ]
  })
}
