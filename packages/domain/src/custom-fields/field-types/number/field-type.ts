import { z } from 'zod'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType } from '../../field-type.ts'
import type { StoredValue } from '../../field-type.ts'

const decimal = /^[+-]?\d{1,15}(?:\.\d{1,6})?$/

/** Beyond this a JavaScript number with six decimals is no longer exact. */
const largest = 999_999_999

const settings = z
  .strictObject({
    decimals: z.int().min(0).max(6).default(0),
    min: z.number().min(-largest).max(largest).optional(),
    max: z.number().min(-largest).max(largest).optional(),
    /** Written after the number, for example `%` or `days`. */
    unit: z.string().max(20).optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ['max'],
    message: 'The largest value must not be less than the smallest.',
    params: { code: 'MAX_BELOW_MIN' },
  })

const isNumber = (stored: StoredValue): stored is number => typeof stored === 'number'

export const number = defineFieldType({
  type: 'number',
  version: 1,
  label: 'Number',
  settings,
  parse(raw, { decimals, min, max }) {
    const value = typeof raw === 'string' && decimal.test(raw.trim()) ? Number(raw) : raw
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return refuse(
        'NOT_A_NUMBER',
        `Write a number in digits, for example ${decimals === 0 ? '12' : '12.5'}.`,
      )
    }
    if (Math.abs(value) > largest) return refuse('TOO_LARGE', 'This number is too large.')
    if (Number(value.toFixed(decimals)) !== value) {
      const allowed = decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals`
      return refuse('TOO_MANY_DECIMALS', `This must be ${allowed}.`)
    }
    if (min !== undefined && value < min) return refuse('TOO_SMALL', `This must be at least ${min}.`)
    if (max !== undefined && value > max) return refuse('TOO_LARGE', `This must be at most ${max}.`)
    // Minus zero is no number that a person means, and JSON writes it as zero anyway.
    return ok(value === 0 ? 0 : value)
  },
  format(stored, { decimals, unit }, { locale }) {
    const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: Math.max(decimals, 6) }).format(
      stored,
    )
    return unit === undefined ? digits : unit === '%' ? `${digits}%` : `${digits} ${unit}`
  },
  holds: isNumber,
  convertsTo: { text: String, longText: String },
})
