import { isBefore, type LocalDate } from '@arrears/domain/shared/local-date'
import type { Refusal } from '@arrears/domain/shared/result'
import type { ColumnMap, ImportField } from './column-map.ts'
import { plainAmount } from './read-amount.ts'
import { dateReader } from './read-date.ts'
import type { ImportRow } from './read-rows.ts'

/** What one row says, as far as it can be read without looking at what is stored. */
export interface Invoice {
  readonly line: number
  readonly customerId: string
  readonly customerName: string
  readonly invoiceNumber: string
  readonly issuedOn: LocalDate
  /** Null leaves it to the trading terms. */
  readonly dueOn: LocalDate | null
  /** A decimal as the actions take it. */
  readonly amount: string
  readonly currency: string
  readonly disputed: boolean
  /** Null while it is open. */
  readonly settledOn: LocalDate | null
}

export interface Fault extends Refusal {
  readonly field: ImportField | 'row'
}

export type ReadInvoice =
  | { readonly kind: 'invoice'; readonly invoice: Invoice }
  /** Issued after the day that the import looks from. */
  | { readonly kind: 'later'; readonly invoiceNumber: string }
  | { readonly kind: 'faulty'; readonly invoiceNumber: string; readonly faults: readonly Fault[] }

/** Reads rows by a map; what happened after `asOf` is left out: invoices issued later, and payments made later. */
export function invoiceReader(map: ColumnMap, asOf: LocalDate | null): (row: ImportRow) => ReadInvoice {
  const readDate = dateReader(map.dateFormat)
  if (!readDate) throw new Error(`${map.dateFormat} is no date format`)
  const disputedValues = new Set(map.disputedValues.map((value) => value.toLowerCase()))

  return ({ line, cells, isWhole }) => {
    const text = (field: ImportField): string => (cells[field] ?? '').trim()
    const faults: Fault[] = []
    const date = (field: ImportField): LocalDate | null => {
      if (text(field) === '') return null
      const read = readDate(text(field))
      if (read.ok) return read.value
      faults.push({ ...read.error, field })
      return null
    }
    const required = (field: ImportField): string => {
      if (text(field) === '') faults.push({ code: 'REQUIRED', message: 'This must not be empty.', field })
      return text(field)
    }
    const invoiceNumber = text('invoiceNumber')
    if (!isWhole) {
      const message = 'The line has more or fewer cells than there are headings.'
      return { kind: 'faulty', invoiceNumber, faults: [{ code: 'WRONG_CELL_COUNT', message, field: 'row' }] }
    }
    const customerId = required('customerId')
    required('invoiceNumber')
    required('invoiceDate')
    const issuedOn = date('invoiceDate')
    const amount = plainAmount(required('amount'), map.decimalSeparator)
    const dueOn = date('dueDate')
    const settledOn = date('settledDate')
    if (faults.length > 0 || !issuedOn) return { kind: 'faulty', invoiceNumber, faults }
    if (asOf && isBefore(asOf, issuedOn)) return { kind: 'later', invoiceNumber }
    const invoice: Invoice = {
      line,
      customerId,
      customerName: text('customerName') || customerId,
      invoiceNumber,
      issuedOn,
      dueOn,
      amount,
      currency: (text('currency') || map.currency || '').toUpperCase(),
      disputed: disputedValues.has(text('disputed').toLowerCase()),
      settledOn: asOf && settledOn && isBefore(asOf, settledOn) ? null : settledOn,
    }
    return { kind: 'invoice', invoice }
  }
}
