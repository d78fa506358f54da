import type { FieldValues } from './edit-subject.ts'

type Text = string | null | undefined

/** A debtor as the server tells it; what a query leaves out cannot be edited and is never sent. */
export interface EditableDebtor {
  readonly kind?: Text
  readonly name?: Text
  readonly birthDate?: Text
  readonly employer?: Text
  readonly locale?: Text
  readonly tone?: Text
  /** Masked. */
  readonly nationalId?: Text
  /** Masked. */
  readonly drivingLicence?: Text
  readonly isPrimary?: boolean
  readonly phones?: readonly { readonly id: string; readonly number: string; readonly label: string }[]
  readonly emails?: readonly { readonly id: string; readonly address: string; readonly label: string }[]
  readonly addresses?: readonly ({ readonly id: string } & Readonly<Partial<Record<AddressPart, Text>>>)[]
}

const details = ['kind', 'name', 'birthDate', 'employer', 'locale', 'tone', 'isPrimary'] as const
const addressParts = ['label', 'line1', 'line2', 'postcode', 'city', 'region', 'country'] as const
type AddressPart = (typeof addressParts)[number]

/** The values of a debtor by the field keys of `useEdits`. */
export function debtorValues(debtor: EditableDebtor): FieldValues {
  const values: Record<string, unknown> = {}
  for (const field of details) if (debtor[field] !== undefined) values[field] = debtor[field]
  for (const { id, number, label } of debtor.phones ?? []) {
    values[`phones.${id}.number`] = number
    values[`phones.${id}.label`] = label
  }
  for (const { id, address, label } of debtor.emails ?? []) {
    values[`emails.${id}.address`] = address
    values[`emails.${id}.label`] = label
  }
  for (const address of debtor.addresses ?? []) {
    for (const part of addressParts) values[`addresses.${address.id}.${part}`] = address[part] ?? null
  }
  return values
}

/** What stands for the identifiers of a debtor, which are not told. */
export function debtorMasks({ nationalId, drivingLicence }: EditableDebtor): FieldValues {
  return {
    ...(nationalId === undefined ? {} : { nationalId }),
    ...(drivingLicence === undefined ? {} : { drivingLicence }),
  }
}
