import type { Refusal } from '@arrears/domain/shared/result'
import type { ColumnMap, ImportField } from './column-map.ts'
import type { Fault } from './read-invoice.ts'

/** What became of a row. */
export type RowOutcome =
  | { readonly kind: 'created'; readonly paid: boolean; readonly newAccount: boolean }
  /** It was there before and open; now its payment is. */
  | { readonly kind: 'paid'; readonly paidMinor: bigint }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'later' }
  | { readonly kind: 'failed'; readonly faults: readonly Fault[] }

/** Fields of the actions as those of the file that they came from. */
const importFields: Readonly<Record<string, ImportField>> = {
  reference: 'invoiceNumber',
  externalId: 'customerId',
  currency: 'currency',
  issuedOn: 'invoiceDate',
  dueOn: 'dueDate',
  amount: 'amount',
  effectiveOn: 'settledDate',
  'debtors.0.name': 'customerName',
}

/** The refusal of an action as a fault of the row; `reference` is the customer's where an account was to be made. */
export function faultOf({ code, message, field }: Refusal, about: 'account' | 'claim' | 'payment'): Fault {
  const path = field?.replace(/\.(amount|currency)$/, '') ?? ''
  if (about === 'account' && path === 'reference') return { code, message, field: 'customerId' }
  return { code, message, field: importFields[path] ?? 'row' }
}

export const failed = (...faults: readonly Fault[]): RowOutcome => ({ kind: 'failed', faults })

/** The heading of a field's column in the file. */
export function headingOf(field: Fault['field'], map: ColumnMap): string {
  return field === 'row' ? '' : (map.columns[field] ?? field)
}
