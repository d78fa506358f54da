import type { SchemaSubject } from '@arrears/domain/custom-fields/metadata-schema'

/** What a schema's fields stand on, as people call it. */
export const subjectLabels: Readonly<Record<SchemaSubject, string>> = {
  account: 'Accounts',
  debtor: 'Debtors',
  claim: 'Claims',
}

export const subjectOptions = [
  { value: 'account', label: 'Accounts' },
  { value: 'debtor', label: 'Debtors' },
  { value: 'claim', label: 'Claims' },
] as const satisfies readonly { value: SchemaSubject; label: string }[]
