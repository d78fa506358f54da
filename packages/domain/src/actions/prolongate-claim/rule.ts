import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import { claimNotOpen } from '../../claim/claim-not-open.ts'
import { freeFeeReference } from '../../claim/free-fee-reference.ts'
import { prolongable, prolongationTerms } from '../../claim/prolongation-terms.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { postFee } from '../../ledger/post.ts'
import { idField, moneyField, optionalText } from '../../shared/fields.ts'
import { formatMoney } from '../../shared/format.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface ProlongateClaimSubject {
  /** References in the organisation that begin as a fee of the claim would. */
  readonly takenReferences: readonly string[]
}

function somethingToProlongate(account: AccountState) {
  const open = openAccount(account)
  if (!open.ok) return open
  if (account.claims.length === 0) return refuse('NO_OPEN_CLAIM', 'No claim is open on this account.')
  const reasons = account.claims.map((claim) => prolongable(claim, account))
  const [first] = reasons
  if (!first || reasons.some((reason) => reason.ok)) return ok()
  if (account.claims.length === 1) return first
  return refuse(
    'NO_CLAIM_TO_PROLONG',
    'No open claim can be prolonged: they are disputed, fees, in an instalment plan, or at the limit.',
  )
}

/** Moves the due date of a claim, for a fee where the settings ask one; the fee is a claim of its own (B10). */
export const prolongateClaim = defineAction('prolongateClaim', {
  input: z.object({
    accountId: idField('account'),
    claimId: idField('claim'),
    days: z.int(),
    /** The fee that the debtor was told; refused when it is another one now. */
    expectedFee: moneyField().nullish(),
    note: optionalText(2000),
  }),
  available: somethingToProlongate,
  decide: (account, input, { today }, subject: ProlongateClaimSubject) => {
    const { currency, settings } = account
    const claim = account.claims.find(({ id }) => id === input.claimId)
    if (!claim) return claimNotOpen()
    const decided = prolongationTerms(claim, input.days, account, today)
    if (!decided.ok) return decided
    const { days, fromDueOn, dueOn, feeMinor, basis } = decided.value
    const expected = input.expectedFee
    if (expected && (expected.currency !== currency || expected.minor !== feeMinor)) {
      const now = formatMoney({ minor: feeMinor, currency }, settings.locale)
      return refuse('FEE_CHANGED', `The fee is ${now} now. Tell the debtor before you go on.`, 'expectedFee')
    }
    const reference = freeFeeReference(claim.reference, subject.takenReferences)
    const { productId } = claim
    return ok({
      prolongation: {
        claimId: claim.id,
        days,
        fromDueOn,
        dueOn,
        currency,
        feeMinor,
        basis,
        note: input.note,
      },
      fee:
        feeMinor === 0n
          ? null
          : {
              claim: {
                reference,
                productId,
                parentId: claim.id,
                kind: 'fee' as const,
                issuedOn: today,
                dueOn,
                currency,
                originalMinor: feeMinor,
              },
              ledger: postFee({ effectiveOn: today, productId, amountMinor: feeMinor }),
            },
      diary: [
        diaryEvent(
          'claimProlongated',
          {
            claim: { id: claim.id, reference: claim.reference },
            days,
            fromDueOn,
            dueOn,
            fee:
              feeMinor > 0n ? { reference, amount: moneyData(feeMinor, currency), basis: basis ?? '' } : null,
            note: input.note,
          },
          { claimId: claim.id },
        ),
      ],
    })
  },
})
