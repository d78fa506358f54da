import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import { otherCurrency } from '../../account/other-currency.ts'
import { claimNotOpen } from '../../claim/claim-not-open.ts'
import { disputeReasons } from '../../claim/dispute-reason.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { endedPromiseEvents, promisesToEnd } from '../../promise/promises-to-end.ts'
import { idField, localDateField, moneyField, optionalText } from '../../shared/fields.ts'
import { formatDate, formatMoney } from '../../shared/format.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

function somethingToDispute(account: AccountState) {
  const open = openAccount(account)
  if (!open.ok) return open
  if (account.claims.length === 0) return refuse('NO_OPEN_CLAIM', 'No claim is open on this account.')
  return account.claims.some((claim) => !claim.disputed)
    ? ok()
    : refuse('EVERYTHING_DISPUTED', 'Every open claim is disputed already.')
}

/**
 * The debtor contests a claim, or a part of it (B18; 12 CFR 1006.38). Until it is resolved the claim gets no payment that the
 * debtor did not direct to it, no promise, prolongation, fee or charge; a promise that counted on it ends.
 */
export const disputeClaim = defineAction('disputeClaim', {
  input: z.object({
    accountId: idField('account'),
    claimId: idField('claim'),
    /** How much of it is contested; all that is open when left out. */
    amount: moneyField({ positive: true }).nullish(),
    reason: z.enum(disputeReasons),
    /** The day on which the debtor said so; today when left out. */
    receivedOn: localDateField.nullish(),
    inWriting: z.boolean().default(false),
    /** Whether it came before the validation period ended (12 CFR 1006.34). */
    withinValidationPeriod: z.boolean().default(false),
    note: optionalText(2000),
  }),
  available: somethingToDispute,
  decide: (account, input, { today, now }) => {
    const { amount, reason, inWriting, withinValidationPeriod, note } = input
    const { currency, settings } = account
    const receivedOn = input.receivedOn ?? today
    const claim = account.claims.find(({ id }) => id === input.claimId)
    if (!claim) return claimNotOpen()
    if (claim.disputed) return refuse('CLAIM_DISPUTED', `${claim.reference} is disputed already.`, 'claimId')
    if (amount && amount.currency !== currency) return otherCurrency(account)
    const open = openMinor(claim)
    const amountMinor = amount?.minor ?? open
    if (amountMinor > open) {
      const most = formatMoney({ minor: open, currency }, settings.locale)
      return refuse('AMOUNT_EXCEEDS_OPEN', `This is more than is open: ${most}.`, 'amount')
    }
    if (isBefore(today, receivedOn)) {
      return refuse('RECEIVED_IN_FUTURE', 'Choose today or an earlier day.', 'receivedOn')
    }
    const { firstIssuedOn } = account
    if (firstIssuedOn !== null && isBefore(receivedOn, firstIssuedOn)) {
      const message = `Nothing was owed before ${formatDate(firstIssuedOn, settings.locale)}; choose that day or a later one.`
      return refuse('RECEIVED_TOO_EARLY', message, 'receivedOn')
    }
    const isWhole = amountMinor === open
    const ended = promisesToEnd({
      ...account,
      claims: account.claims.map((other) => (other.id === claim.id ? { ...other, disputed: true } : other)),
    })
    return ok({
      dispute: {
        claimId: claim.id,
        currency,
        amountMinor,
        isWhole,
        reason,
        receivedOn,
        inWriting,
        withinValidationPeriod,
        note,
        raisedAt: now,
      },
      endedPromiseIds: ended.map(({ id }) => id),
      diary: [
        diaryEvent(
          'claimDisputed',
          {
            claim: { id: claim.id, reference: claim.reference },
            amount: isWhole ? null : moneyData(amountMinor, currency),
            reason,
            receivedOn,
            inWriting,
            withinValidationPeriod,
            note,
          },
          { claimId: claim.id },
        ),
        ...endedPromiseEvents(ended, `${claim.reference} disputed`, currency),
      ],
    })
  },
})
