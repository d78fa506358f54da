import type { AccountState } from '../account/account-state.ts'
import { diaryEvent } from '../diary/diary-event.ts'
import type { DiaryEventDraft } from '../diary/diary-event.ts'
import { moneyData } from '../diary/phrase.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { PayableClaim } from './allocate.ts'
import type { LedgerTransactionDraft } from './entry.ts'
import { paidByClaim } from './paid-by-claim.ts'
import { postCredit } from './post.ts'

/** A claim that is about to be made. */
export type NewClaim = Omit<PayableClaim, 'id'>

export interface AppliedCredit {
  /** On the new claim without its id: whoever stores it fills the id in. */
  readonly ledger: LedgerTransactionDraft
  readonly diary: readonly DiaryEventDraft[]
}

/**
 * Uses the credit held on an account for a claim as it is made, and for whatever else is open and undisputed, by the allocation
 * order. Null when there is none, when nothing may take it, or when the account's settings leave that to people.
 */
export function applyCredit(account: AccountState, made: NewClaim, today: LocalDate): AppliedCredit | null {
  const { settings, unappliedMinor, currency } = account
  if (!settings.creditToNewClaims || unappliedMinor <= 0n) return null
  const claims = [...account.claims, { ...made, id: '' }]
  const { transaction, allocation } = postCredit({
    claims,
    amountMinor: unappliedMinor,
    order: settings.allocationOrder,
    effectiveOn: today,
  })
  if (!transaction) return null
  const paid = paidByClaim(claims, allocation)
  const used = unappliedMinor - allocation.unallocatedMinor
  return {
    ledger: transaction,
    diary: [
      diaryEvent('creditApplied', {
        amount: moneyData(used, currency),
        claims: paid.map(({ claim }) => referenceTo(claim)),
      }),
      ...paid
        .filter(({ isSettled }) => isSettled)
        .map(({ claim }) =>
          diaryEvent(
            'claimSettled',
            { claim: referenceTo(claim) },
            claim.id ? { claimId: claim.id, subjectId: claim.id } : {},
          ),
        ),
    ],
  }
}

const referenceTo = ({ id, reference }: PayableClaim) => (id ? { id, reference } : { reference })
