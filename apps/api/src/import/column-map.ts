import { readFile } from 'node:fs/promises'
import { isCurrency } from '@arrears/domain/shared/money'
import { z } from 'zod'
import { OperatorError } from '../platform/config/operator-error.ts'
import { dateReader } from './read-date.ts'

const column = z.string().min(1)

const mapShape = z.strictObject({
  /** Our field → the heading of its column in the file. */
  columns: z.strictObject({
    customerId: column,
    customerName: column.optional(),
    invoiceNumber: column,
    invoiceDate: column,
    dueDate: column.optional(),
    amount: column,
    currency: column.optional(),
    disputed: column.optional(),
    settledDate: column.optional(),
  }),
  /** Of every row, when the file has no column for it. */
  currency: z.string().refine(isCurrency, { error: 'is not a currency code, such as EUR or USD' }).optional(),
  dateFormat: z
    .string()
    .refine((format) => dateReader(format) !== undefined, {
      error: 'must be made of d, dd, M, MM and yyyy, each once, such as d/M/yyyy',
    })
    .default('yyyy-MM-dd'),
  decimalSeparator: z.enum(['.', ',']).default('.'),
  /** What says that an invoice is disputed, whatever the case. */
  disputedValues: z.array(z.string()).default(['yes', 'y', 'true', '1']),
  debtorKind: z.enum(['person', 'company']).default('company'),
})

/** How a file is read: which column holds what, and how it writes dates and amounts. */
export type ColumnMap = z.output<typeof mapShape>
export type ImportField = keyof ColumnMap['columns']

/** Reads a map from what stands in its file. `dateFormat` goes before the map's own. */
export function parseColumnMap(raw: unknown, dateFormat?: string): ColumnMap {
  const given = typeof raw === 'object' && raw !== null && dateFormat ? { ...raw, dateFormat } : raw
  const parsed = mapShape.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the map'}: ${message}`,
    )
    throw new OperatorError(`The map cannot be used: ${faults.join('; ')}.`)
  }
  const { columns, currency } = parsed.data
  if (!columns.currency && !currency) {
    throw new OperatorError('The map must name a column for the currency, or a currency for all rows.')
  }
  return parsed.data
}

export async function readColumnMap(file: string, dateFormat?: string): Promise<ColumnMap> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new OperatorError(`The map ${file} cannot be read: ${(error as Error).message}`)
  }
  try {
    return parseColumnMap(JSON.parse(text.replace(/^\uFEFF/, '')), dateFormat)
  } catch (error) {
    if (error instanceof SyntaxError) throw new OperatorError(`The map ${file} is not JSON: ${error.message}`)
    throw error
  }
}
