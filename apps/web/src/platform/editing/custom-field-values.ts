import type { FieldValues } from './edit-subject.ts'

interface CustomFieldValue {
  readonly field: { readonly key: string }
  readonly value?: unknown
  readonly masked: boolean
  readonly display: string
}

/** The values of a set of custom fields by key. */
export function customFieldValues(values: readonly CustomFieldValue[]): FieldValues {
  const known = values.filter(({ masked }) => !masked)
  return Object.fromEntries(known.map(({ field, value }) => [field.key, value ?? null]))
}

/** What stands for the sensitive ones, which are not told. */
export function customFieldMasks(values: readonly CustomFieldValue[]): FieldValues {
  const unknown = values.filter(({ masked }) => masked)
  return Object.fromEntries(unknown.map(({ field, display }) => [field.key, display]))
}
