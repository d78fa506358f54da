import { z } from 'zod'
import type { ClaimState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { postReversal } from '../../ledger/post.ts'
import type { StoredTransaction } from '../../ledger/post.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import type { Id } from '../../shared/ids.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface ProlongationToCancel {
  readonly id: Id<'prolongation'>
  readonly claimId: Id<'claim'>
  readonly fromDueOn: LocalDate
  readonly isCancelled: boolean
  /** Whether none that stands was made on the claim after it. */
  readonly isLatest: boolean
  readonly fee: ProlongationFeeClaim | null
}

export interface ProlongationFeeClaim {
  readonly claim: Pick<
    ClaimState,
    'id' | 'reference' | 'disputed' | 'principalMinor' | 'interestMinor' | 'costMinor'
  >
  readonly originalMinor: bigint
  /** False once it was cancelled or written off: nothing is to be taken back then. */
  readonly isOwed: boolean
  /** The booking that made the fee. */
  readonly transaction: StoredTransaction
}

/** The fee goes as it came, or not at all: what was paid on it is the debtor's money, and is not turned into credit behind their back. */
function takeBack(fee: ProlongationFeeClaim | null) {
  if (!fee?.isOwed) return ok(null)
  const { claim, originalMinor } = fee
  if (claim.disputed) {
    const message = `The fee ${claim.reference} is disputed; resolve the dispute first.`
    return refuse('FEE_DISPUTED', message, 'prolongationId')
  }
  if (openMinor(claim) === originalMinor) return ok(fee)
  const message = `Something was paid or written off on the fee ${claim.reference}. Reverse that first, or let the prolongation stand.`
  return refuse('FEE_NOT_WHOLE', message, 'prolongationId')
}

/** Takes a prolongation back: the claim is due when it was before, and the fee is reversed (B10). */
export const cancelProlongation = defineAction('cancelProlongation', {
  input: z.object({
    accountId: idField('account'),
    prolongationId: idField('prolongation'),
    note: optionalText(2000),
  }),
  available: (account) => {
    const open = openAccount(account)
    if (!open.ok) return open
    return account.claims.some((claim) => claim.prolongedTimes > 0)
      ? ok()
      : refuse('NO_PROLONGATION', 'No open claim is prolonged.')
  },
  decide: (account, { note }, { today, now }, prolongation: ProlongationToCancel) => {
    const { id, claimId, fromDueOn } = prolongation
    const field = 'prolongationId'
    if (prolongation.isCancelled) {
      return refuse('PROLONGATION_CANCELLED', 'This prolongation has been cancelled already.', field)
    }
    const claim = account.claims.find((open) => open.id === claimId)
    if (!claim) return refuse('CLAIM_NOT_OPEN', 'The claim is not open any more.', field)
    if (!prolongation.isLatest) {
      return refuse(
        'PROLONGED_SINCE',
        `${claim.reference} was prolonged again since. Cancel that first.`,
        field,
      )
    }
    const fee = takeBack(prolongation.fee)
    if (!fee.ok) return fee
    const taken = fee.value
    return ok({
      prolongation: { id, claimId, dueOn: fromDueOn, cancelledAt: now },
      reversal: taken && {
        claimId: taken.claim.id,
        ledger: postReversal(taken.transaction, { effectiveOn: today, reason: 'Prolongation cancelled' }),
      },
      diary: [
        diaryEvent(
          'prolongationCancelled',
          {
            claim: { id: claim.id, reference: claim.reference },
            dueOn: fromDueOn,
            fee: taken && {
              reference: taken.claim.reference,
              amount: moneyData(taken.originalMinor, account.currency),
            },
            note,
          },
          { claimId, subjectId: id },
        ),
      ],
    })
  },
})
