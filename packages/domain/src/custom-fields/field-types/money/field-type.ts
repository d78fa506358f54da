import { z } from 'zod'
import { formatDecimal, isCurrency, parseDecimal } from '../../../shared/money.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, wrongType } from '../../field-type.ts'
import type { StoredMoney, StoredValue } from '../../field-type.ts'

const input = z.object({ amount: z.string(), currency: z.string() })

const isStoredMoney = (stored: StoredValue): stored is StoredMoney => input.safeParse(stored).success

const asText = ({ amount, currency }: StoredMoney): string => `${amount} ${currency}`

export const money = defineFieldType({
  type: 'money',
  version: 1,
  label: 'Money',
  settings: z.strictObject({
    /** Only this currency; any when absent. */
    currency: z.string().refine(isCurrency, 'This is not a currency code, such as EUR or USD.').optional(),
    allowNegative: z.boolean().default(false),
  }),
  parse(raw, settings) {
    const given = input.safeParse(raw)
    if (!given.success) return wrongType('Give an amount and its currency, for example 12.30 and EUR.')
    const { amount, currency } = given.data
    if (settings.currency !== undefined && currency !== settings.currency) {
      return refuse('CURRENCY_MISMATCH', `This amount must be in ${settings.currency}.`)
    }
    const parsed = parseDecimal(amount, currency)
    if (!parsed.ok) return parsed
    if (parsed.value.minor < 0n && !settings.allowNegative) {
      return refuse('AMOUNT_NEGATIVE', 'This amount must not be less than zero.')
    }
    return ok({ amount: formatDecimal(parsed.value), currency })
  },
  format(stored, _settings, { locale }) {
    // Intl writes a decimal text exactly, where a JavaScript number could round a large amount.
    const amount = stored.amount as `${number}`
    return new Intl.NumberFormat(locale, { style: 'currency', currency: stored.currency }).format(amount)
  },
  holds: isStoredMoney,
  convertsTo: { text: asText, longText: asText },
})
