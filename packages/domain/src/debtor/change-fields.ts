import type { DebtorFields, FieldChange } from './debtor-details.ts'

const labels: Readonly<Record<keyof DebtorFields, string>> = {
  name: 'Name',
  kind: 'Kind',
  birthDate: 'Birth date',
  nationalId: 'National ID',
  drivingLicence: 'Driving licence',
  employer: 'Employer',
  locale: 'Language',
  tone: 'Tone',
}

/** Fields that identify a person: that they changed is told, what they were is not. */
const sensitive: ReadonlySet<keyof DebtorFields> = new Set(['birthDate', 'nationalId', 'drivingLicence'])

/** The fields of a debtor that really change, as data to write and as changes to tell. */
export function changeFields(
  before: DebtorFields,
  asked: Partial<DebtorFields>,
): { readonly set: Partial<DebtorFields>; readonly changes: readonly FieldChange[] } {
  const fields = (Object.keys(labels) as (keyof DebtorFields)[]).filter(
    (field) => asked[field] !== undefined && asked[field] !== before[field],
  )
  return {
    set: Object.fromEntries(fields.map((field) => [field, asked[field]])),
    changes: fields.map((field) => ({
      field,
      label: labels[field],
      before: sensitive.has(field) ? null : before[field],
      after: sensitive.has(field) ? null : (asked[field] ?? null),
    })),
  }
}
