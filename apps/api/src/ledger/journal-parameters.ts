import { ledgerContexts } from '@arrears/domain/ledger/context'
import { idField, localDateField } from '@arrears/domain/shared/fields'
import { parseInput } from '@arrears/domain/shared/parse-input'
import type { Refusal, Result } from '@arrears/domain/shared/result'
import { z } from 'zod'
import type { JournalFilter } from './journal-filter.ts'
import { journalOrderFields, newestFirst, orderDirections, type JournalOrder } from './journal-order.ts'

/** A parameter that may be repeated comes as a text, or as a list of texts. */
const repeatable = <S extends z.ZodType<string>>(of: S) =>
  z.preprocess((raw) => (typeof raw === 'string' ? [raw] : raw), z.array(of).max(500).optional())

const parameters = z.strictObject({
  claimIds: repeatable(idField('claim')),
  productIds: repeatable(idField('product')),
  paymentMethodIds: repeatable(idField('paymentMethod')),
  contexts: repeatable(z.enum(ledgerContexts)),
  effectiveFrom: localDateField.optional(),
  effectiveTo: localDateField.optional(),
  orderBy: z.enum(journalOrderFields).optional(),
  direction: z.enum(orderDirections).optional(),
})

/** Reads filter and order of the journal from URL parameters of the same names as in GraphQL; lists are repeated parameters. */
export function readJournalParameters(
  raw: unknown,
): Result<{ filter: JournalFilter; order: JournalOrder }, readonly Refusal[]> {
  const read = parseInput(parameters, raw)
  if (!read.ok) return read
  const { effectiveFrom, effectiveTo, orderBy, direction, ...lists } = read.value
  const { field, direction: usual } = newestFirst
  return {
    ok: true,
    value: {
      filter: { ...lists, effective: { from: effectiveFrom, to: effectiveTo } },
      order: { field: orderBy ?? field, direction: direction ?? usual },
    },
  }
}
