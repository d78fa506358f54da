import { z } from 'zod'
import { complain, emailField, optionalText, textField } from '../shared/fields.ts'

/** ISO 3166-1 alpha-2, for example `IE`. */
export const countryField = z.string().transform((raw, ctx) => {
  const code = raw.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return code
  return complain(ctx, {
    code: 'NOT_A_COUNTRY',
    message: 'Write the country as two letters, for example IE.',
  })
})

export const phoneInput = z.object({ number: textField(40), label: textField(40).default('mobile') })
export const emailInput = z.object({ address: emailField, label: textField(40).default('personal') })
export const addressInput = z.object({
  label: textField(40).default('home'),
  line1: textField(200),
  line2: optionalText(200),
  postcode: optionalText(20),
  city: optionalText(100),
  region: optionalText(100),
  country: countryField,
})

export type AddressInput = z.output<typeof addressInput>

export const debtorKinds = ['person', 'company'] as const
/** How a debtor is spoken to in messages. */
export const debtorTones = ['formal', 'informal'] as const
