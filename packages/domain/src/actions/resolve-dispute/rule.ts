import { z } from 'zod'
import type { ClaimState } from '../../account/account-state.ts'
import { disputeOutcomes } from '../../claim/dispute-outcome.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { takeFromClaim } from '../../claim/take-from-claim.ts'
import type { OpenParts } from '../../claim/take-from-claim.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { postCreditNote } from '../../ledger/post.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import type { Id } from '../../shared/ids.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface DisputeToResolve {
  readonly id: Id<'dispute'>
  readonly isOpen: boolean
  readonly amountMinor: bigint
  /** Whether all that was open was contested. */
  readonly isWhole: boolean
  /** The claim as it is now: it may have been paid since by the debtor's own direction. */
  readonly claim: OpenParts & Pick<ClaimState, 'id' | 'reference' | 'productId'>
  /** What payments that stand have put on the claim. */
  readonly paidMinor: bigint
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** What an upheld dispute takes off the claim, and what of it was paid meanwhile and so becomes credit. */
function creditOf({ claim, amountMinor, isWhole, paidMinor }: DisputeToResolve) {
  const open = openMinor(claim)
  const takenMinor = isWhole ? open : smaller(amountMinor, open)
  const missing = amountMinor > takenMinor ? amountMinor - takenMinor : 0n
  return { takenMinor, overpaidMinor: smaller(missing, paidMinor), leavesNothing: takenMinor === open }
}

/** Ends a dispute (B18): upheld, the contested amount is credited; rejected or withdrawn, the claim is collected again. */
export const resolveDispute = defineAction('resolveDispute', {
  input: z.object({
    accountId: idField('account'),
    disputeId: idField('dispute'),
    outcome: z.enum(disputeOutcomes),
    note: optionalText(2000),
  }),
  available: (account) =>
    account.flags.includes('disputed') || account.claims.some((claim) => claim.disputed)
      ? ok()
      : refuse('NO_DISPUTE', 'No claim is disputed.'),
  decide: (account, { outcome, note }, { today, now }, dispute: DisputeToResolve) => {
    if (!dispute.isOpen) {
      return refuse('DISPUTE_RESOLVED', 'This dispute has been resolved already.', 'disputeId')
    }
    if (outcome === 'rejected' && note === null) {
      return refuse('NOTE_REQUIRED', 'Say what was checked: the debtor is owed an answer.', 'note')
    }
    const { claim } = dispute
    const { takenMinor, overpaidMinor, leavesNothing } = creditOf(dispute)
    const creditedMinor = outcome === 'upheld' ? takenMinor + overpaidMinor : 0n
    const ledger =
      creditedMinor > 0n
        ? postCreditNote({
            effectiveOn: today,
            claim,
            parts: takeFromClaim(claim, takenMinor),
            overpaidMinor,
            reason: note ?? 'Dispute upheld',
          })
        : null
    return ok({
      dispute: { id: dispute.id, claimId: claim.id, outcome, creditedMinor, note, resolvedAt: now },
      ledger,
      /** Nothing is owed on it any more, because it was taken back rather than paid. */
      cancelledClaimIds: takenMinor > 0n && creditedMinor > 0n && leavesNothing ? [claim.id] : [],
      diary: [
        diaryEvent(
          'disputeResolved',
          {
            claim: { id: claim.id, reference: claim.reference },
            outcome,
            credited: creditedMinor > 0n ? moneyData(creditedMinor, account.currency) : null,
            note,
          },
          { claimId: claim.id, subjectId: dispute.id },
        ),
      ],
    })
  },
})
