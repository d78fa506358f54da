import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import { otherCurrency } from '../../account/other-currency.ts'
import type { PendingParts } from '../../charge/charge-limits.ts'
import { chargeableMinor } from '../../charge/charge-limits.ts'
import { claimNotOpen } from '../../claim/claim-not-open.ts'
import { openMinor } from '../../claim/open-minor.ts'
import { openOnComponent, takeFromClaim } from '../../claim/take-from-claim.ts'
import { writeOffReasonLabels, writeOffReasons } from '../../claim/write-off-reason.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { foldBalances, openOf } from '../../ledger/balance.ts'
import { components } from '../../ledger/entry.ts'
import { postWriteOff } from '../../ledger/post.ts'
import { can } from '../../permissions/permissions.ts'
import { endedPromiseEvents, promisesToEnd } from '../../promise/promises-to-end.ts'
import { idField, moneyField, optionalText } from '../../shared/fields.ts'
import { formatMoney } from '../../shared/format.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface WriteOffSubject {
  /** What was written off of the claim before and stands. */
  readonly writtenOffMinor: bigint
  /** What charges are for that a provider is collecting now. */
  readonly handedOver: PendingParts
}

/** Charges are given up before the debt itself. */
const order = ['cost', 'interest', 'principal'] as const

function somethingToWriteOff(account: AccountState) {
  const open = openAccount(account)
  if (!open.ok) return open
  if (account.claims.length === 0) return refuse('NO_OPEN_CLAIM', 'No claim is open on this account.')
  return account.claims.some((claim) => !claim.disputed)
    ? ok()
    : refuse('EVERYTHING_DISPUTED', 'Every open claim is disputed; resolve a dispute first.')
}

/** Gives up a claim, a part of it, or one component of it (B17). It can be undone by reversing the entry. */
export const writeOffClaim = defineAction('writeOffClaim', {
  input: z.object({
    accountId: idField('account'),
    claimId: idField('claim'),
    /** Principal, interest or cost alone; all of the claim when left out. */
    component: z.enum(components).nullish(),
    /** All that is open when left out. */
    amount: moneyField({ positive: true }).nullish(),
    reason: z.enum(writeOffReasons),
    note: optionalText(2000),
  }),
  available: somethingToWriteOff,
  decide: (account, input, { today, actor }, subject: WriteOffSubject) => {
    const { writtenOffMinor, handedOver } = subject
    const { component, amount, reason, note } = input
    const { currency, settings } = account
    const asText = (minor: bigint) => formatMoney({ minor, currency }, settings.locale)
    const claim = account.claims.find(({ id }) => id === input.claimId)
    if (!claim) return claimNotOpen()
    if (claim.disputed) {
      return refuse('CLAIM_DISPUTED', `${claim.reference} is disputed; resolve the dispute first.`, 'claimId')
    }
    if (amount && amount.currency !== currency) return otherCurrency(account)
    const open = component ? openOnComponent(claim, component) : openMinor(claim)
    if (open === 0n) return refuse('NOTHING_OPEN', 'Nothing of this is open on the claim.', 'component')
    const minor = amount?.minor ?? open
    if (minor > open) {
      return refuse('AMOUNT_EXCEEDS_OPEN', `This is more than is open: ${asText(open)}.`, 'amount')
    }
    const free = chargeableMinor(claim, handedOver)
    if (minor > free) {
      const collected = asText(openMinor(claim) - free)
      const message = `A payment provider is collecting ${collected} of ${claim.reference}; wait for what becomes of it, or write off less.`
      return refuse('CHARGE_PENDING', message, 'amount')
    }
    const limit = BigInt(settings.writeOffLimitMinor)
    if (writtenOffMinor + minor > limit && !can(actor, 'claim:write-off-any')) {
      const before = writtenOffMinor > 0n ? `, of which ${asText(writtenOffMinor)} are used` : ''
      const message = `You may write off ${asText(limit)} of a claim${before}. Ask an admin for more.`
      return refuse('ABOVE_LIMIT', message, 'amount')
    }
    const parts = takeFromClaim(claim, minor, component ? [component] : order)
    const ledger = postWriteOff({
      effectiveOn: today,
      claim,
      parts,
      reason: note ?? writeOffReasonLabels[reason],
    })
    const change = foldBalances(ledger.entries).claims.get(claim.id)
    const isWhole = openMinor(claim) + (change ? openOf(change) : 0n) === 0n
    const ended = promisesToEnd({
      ...account,
      claims: account.claims.map((other) =>
        other.id === claim.id && change
          ? {
              ...claim,
              principalMinor: claim.principalMinor + change.principal,
              interestMinor: claim.interestMinor + change.interest,
              costMinor: claim.costMinor + change.cost,
            }
          : other,
      ),
    })
    return ok({
      writeOff: {
        claimId: claim.id,
        currency,
        amountMinor: minor,
        component: component ?? null,
        reason,
        note,
      },
      ledger,
      isWhole,
      endedPromiseIds: ended.map(({ id }) => id),
      diary: [
        diaryEvent(
          'claimWrittenOff',
          {
            claim: { id: claim.id, reference: claim.reference },
            amount: moneyData(minor, currency),
            isWhole,
            reason,
            note,
          },
          { claimId: claim.id },
        ),
        ...endedPromiseEvents(ended, `${claim.reference} written off`, currency),
      ],
    })
  },
})
