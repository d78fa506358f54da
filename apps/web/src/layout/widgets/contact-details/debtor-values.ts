import type { FieldValues } from '../../../platform/editing/edit-subject.ts'
import type { ContactDetails_DebtorFragmentFragment } from './contact-details-widget.generated.ts'

export type ShownDebtor = ContactDetails_DebtorFragmentFragment

/** A debtor as fields that are edited in place. Masked values are left out: they are compared as empty. */
export function debtorValues(debtor: ShownDebtor): FieldValues {
  const { kind, name, birthDate, employer, locale, tone, isPrimary, phones, emails, addresses } = debtor
  const values: Record<string, unknown> = { kind, name, birthDate, employer, locale, tone, isPrimary }
  for (const { id, number, label } of phones) {
    values[`phones.${id}.number`] = number
    values[`phones.${id}.label`] = label
  }
  for (const { id, address, label } of emails) {
    values[`emails.${id}.address`] = address
    values[`emails.${id}.label`] = label
  }
  for (const { id, __typename: _type, ...parts } of addresses) {
    for (const [part, value] of Object.entries(parts)) values[`addresses.${id}.${part}`] = value
  }
  return values
}
