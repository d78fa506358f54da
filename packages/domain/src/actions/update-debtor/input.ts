import { z } from 'zod'
import {
  addressInput,
  countryField,
  debtorKinds,
  debtorTones,
  emailInput,
  phoneInput,
} from '../../debtor/contact-input.ts'
import {
  clearableText,
  emailField,
  idField,
  listField,
  localDateField,
  textField,
  versionField,
} from '../../shared/fields.ts'
import type { IdKind } from '../../shared/ids.ts'

const maxContacts = 50
const many = <S extends z.ZodType>(item: S) => listField(item, maxContacts)
const toRemove = <K extends IdKind>(kind: K) => many(idField(kind))

/**
 * Edits of a debtor and of how to reach them (A2). What is left out stays as it is; null clears what may be empty. A phone
 * number without country code is read as one of `defaultCountry`.
 */
export const updateDebtorInput = z.object({
  accountId: idField('account'),
  debtorId: idField('debtor'),
  expectedVersion: versionField,
  name: textField(200).optional(),
  kind: z.enum(debtorKinds).optional(),
  birthDate: localDateField.nullable().optional(),
  nationalId: clearableText(64),
  drivingLicence: clearableText(64),
  employer: clearableText(200),
  /** Language tag, for example `en-IE`. */
  locale: clearableText(35),
  tone: z.enum(debtorTones).nullable().optional(),
  /** True makes this the primary debtor; another one then is not any more. */
  isPrimary: z.boolean().optional(),
  defaultCountry: countryField.nullish(),
  phones: z
    .object({
      add: many(phoneInput),
      edit: many(
        z.object({ id: idField('phone'), number: textField(40).optional(), label: textField(40).optional() }),
      ),
      remove: toRemove('phone'),
    })
    .nullish(),
  emails: z
    .object({
      add: many(emailInput),
      edit: many(
        z.object({ id: idField('email'), address: emailField.optional(), label: textField(40).optional() }),
      ),
      remove: toRemove('email'),
    })
    .nullish(),
  addresses: z
    .object({
      add: many(addressInput),
      edit: many(
        z.object({
          id: idField('address'),
          label: textField(40).optional(),
          line1: textField(200).optional(),
          line2: clearableText(200),
          postcode: clearableText(20),
          city: clearableText(100),
          region: clearableText(100),
          country: countryField.optional(),
        }),
      ),
      remove: toRemove('address'),
    })
    .nullish(),
})

export type UpdateDebtorInput = z.output<typeof updateDebtorInput>
