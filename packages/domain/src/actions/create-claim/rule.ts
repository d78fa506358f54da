import { z } from 'zod'
import { openAccount } from '../../account/availability.ts'
import { otherCurrency } from '../../account/other-currency.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { applyCredit } from '../../ledger/apply-credit.ts'
import { postInvoice } from '../../ledger/post.ts'
import { idField, localDateField, moneyField, optionalText, textField } from '../../shared/fields.ts'
import type { Id } from '../../shared/ids.ts'
import { addDays, isBefore } from '../../shared/local-date.ts'
import { maxMinor } from '../../shared/money.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface CreateClaimSubject {
  readonly referenceTaken: boolean
  readonly externalIdTaken: boolean
  /** The product asked for; null when none was, or the account has none of that id. */
  readonly productId: Id<'product'> | null
}

/** Puts a debt on the account, usually an invoice, and books it: for imports, the API and demo data. */
export const createClaim = defineAction('createClaim', {
  input: z.object({
    accountId: idField('account'),
    reference: textField(64),
    externalId: optionalText(128),
    productId: idField('product').nullish(),
    issuedOn: localDateField,
    /** Issue date plus the trading terms when left out. */
    dueOn: localDateField.nullish(),
    /** The principal. */
    amount: moneyField({ positive: true }),
    interest: moneyField().nullish(),
    cost: moneyField().nullish(),
    disputed: z.boolean().default(false),
  }),
  available: openAccount,
  decide: (account, input, { today, now }, subject: CreateClaimSubject) => {
    const { reference, externalId, issuedOn, amount, interest, cost } = input
    const { currency, settings } = account
    for (const field of ['amount', 'interest', 'cost'] as const) {
      const given = input[field]
      if (given && given.currency !== currency) {
        return otherCurrency(account, field)
      }
      if (given && given.minor < 0n)
        return refuse('AMOUNT_NEGATIVE', 'The amount must not be below zero.', field)
    }
    const originalMinor = amount.minor + (interest?.minor ?? 0n) + (cost?.minor ?? 0n)
    if (originalMinor > maxMinor) return refuse('TOO_LARGE', 'This amount is too large.', 'amount')
    if (subject.referenceTaken) {
      return refuse('REFERENCE_TAKEN', `There is a claim ${reference} already.`, 'reference')
    }
    if (externalId !== null && subject.externalIdTaken) {
      return refuse(
        'EXTERNAL_ID_TAKEN',
        `There is a claim with the external id ${externalId} already.`,
        'externalId',
      )
    }
    if (input.productId && !subject.productId) {
      return refuse('PRODUCT_NOT_FOUND', 'The account has no such product.', 'productId')
    }
    if (isBefore(today, issuedOn)) {
      return refuse('EFFECTIVE_IN_FUTURE', 'A claim cannot be issued after today.', 'issuedOn')
    }
    const dueOn = input.dueOn ?? addDays(issuedOn, settings.tradingTermsDays)
    if (isBefore(dueOn, issuedOn)) {
      return refuse('DUE_BEFORE_ISSUE', 'The due date is before the issue date.', 'dueOn')
    }
    const ledger = postInvoice({
      effectiveOn: issuedOn,
      productId: subject.productId,
      principalMinor: amount.minor,
      interestMinor: interest?.minor,
      costMinor: cost?.minor,
    })
    const credit = applyCredit(
      account,
      {
        reference,
        productId: subject.productId,
        dueOn,
        disputed: input.disputed,
        principalMinor: amount.minor,
        interestMinor: interest?.minor ?? 0n,
        costMinor: cost?.minor ?? 0n,
      },
      today,
    )
    return ok({
      claim: {
        reference,
        externalId,
        productId: subject.productId,
        kind: 'invoice' as const,
        issuedOn,
        dueOn,
        currency,
        originalMinor,
        disputedAt: input.disputed ? now : null,
      },
      ledger,
      /** Held credit that settles it, or a part of it, at once. */
      creditLedger: credit?.ledger ?? null,
      diary: [
        diaryEvent('claimCreated', {
          claim: { reference },
          amount: moneyData(originalMinor, currency),
          dueOn,
        }),
        ...(credit?.diary ?? []),
      ],
    })
  },
})
