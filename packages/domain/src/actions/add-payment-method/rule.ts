import { z } from 'zod'
import { openAccount } from '../../account/availability.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, localDateField, optionalText, textField } from '../../shared/fields.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

export interface AddPaymentMethodSubject {
  /** Whether another mandate of the organisation has this reference. */
  readonly referenceTaken: boolean
}

/** Takes a card or bank account with permission to charge it, as a program that set it up at a provider tells. Never its number. */
export const addPaymentMethod = defineAction('addPaymentMethod', {
  input: z.object({
    accountId: idField('account'),
    kind: z.enum(['card', 'bankAccount']),
    label: textField(80),
    last4: z.string().regex(/^\d{4}$/, 'Give the last four digits, and no more of the number.'),
    expiresOn: localDateField.nullish(),
    provider: z.enum(['embedded', 'stripe']),
    /** What the provider calls the debtor and the method. */
    providerCustomerId: optionalText(255),
    providerMethodId: optionalText(255),
    mandateReference: textField(35),
    scheme: z.enum(['card', 'sepaCore', 'sepaB2b', 'ach', 'bacs']),
    signedOn: localDateField,
  }),
  available: (account) => openAccount(account),
  decide: (_account, input, { today }, { referenceTaken }: AddPaymentMethodSubject) => {
    const { kind, label, last4, expiresOn = null, provider, providerCustomerId, providerMethodId } = input
    const { mandateReference, scheme, signedOn } = input
    if (provider === 'stripe' && !(providerCustomerId && providerMethodId)) {
      const message = 'Stripe charges a saved method of a customer: give both of their ids.'
      return refuse('PROVIDER_IDS_MISSING', message, 'providerMethodId')
    }
    if ((kind === 'card') !== (scheme === 'card')) {
      return refuse('SCHEME_DOES_NOT_FIT', 'A card has the scheme “card”, a bank account another.', 'scheme')
    }
    if (isBefore(today, signedOn)) {
      return refuse('SIGNED_IN_FUTURE', 'A mandate cannot have been signed after today.', 'signedOn')
    }
    if (expiresOn && isBefore(expiresOn, today)) {
      return refuse('METHOD_EXPIRED', `${label} has expired.`, 'expiresOn')
    }
    if (referenceTaken) {
      return refuse('REFERENCE_TAKEN', 'Another mandate has this reference.', 'mandateReference')
    }
    return ok({
      method: { kind, label, last4, expiresOn, provider, providerCustomerId, providerMethodId },
      mandate: { reference: mandateReference, scheme, signedOn },
      diary: [diaryEvent('paymentMethodAdded', { method: label, mandate: mandateReference })],
    })
  },
})
