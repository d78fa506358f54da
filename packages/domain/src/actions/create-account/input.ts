import { z } from 'zod'
import {
  addressInput,
  countryField,
  debtorKinds,
  debtorTones,
  emailInput,
  phoneInput,
} from '../../debtor/contact-input.ts'
import { complain, idField, localDateField, optionalText, textField } from '../../shared/fields.ts'
import { isCurrency } from '../../shared/money.ts'
import { tagsField } from '../../task/tags-field.ts'

export const currencyField = z.string().transform((raw, ctx) => {
  const code = raw.trim().toUpperCase()
  if (isCurrency(code)) return code
  return complain(ctx, {
    code: 'UNKNOWN_CURRENCY',
    message: 'This is not a currency code, such as EUR or USD.',
  })
})

const newDebtor = z.object({
  kind: z.enum(debtorKinds).default('person'),
  name: textField(200),
  isPrimary: z.boolean().default(false),
  birthDate: localDateField.nullish().transform((date) => date ?? null),
  nationalId: optionalText(64),
  drivingLicence: optionalText(64),
  employer: optionalText(200),
  locale: optionalText(35),
  tone: z
    .enum(debtorTones)
    .nullish()
    .transform((tone) => tone ?? null),
  phones: z.array(phoneInput).max(50).default([]),
  emails: z.array(emailInput).max(50).default([]),
  addresses: z.array(addressInput).max(50).default([]),
})

/** An account with its debtors, the first of which is primary when none says it is. */
export const createAccountInput = z.object({
  reference: textField(64),
  externalId: optionalText(128),
  currency: currencyField,
  /** The organisation's default profile when left out. */
  profileId: idField('profile').nullish(),
  tags: tagsField.default([]),
  /** Country of phone numbers written without country code. */
  defaultCountry: countryField.nullish(),
  debtors: z.array(newDebtor).min(1).max(20),
})
