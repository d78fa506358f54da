import { decimalMinor, minorDecimal } from './minor-decimal.ts'
import type { SettingShape } from '@arrears/domain/settings/setting-shapes'

/**
 * What an input holds while somebody types, as the value that is sent. A text that is no number stays a text, so that the server
 * says what is wrong with it. Null is inherited.
 */
export function typedToValue(shape: SettingShape, typed: unknown, currency: string | null): unknown {
  if (typeof typed !== 'string') return typed
  switch (shape.kind) {
    case 'number':
      return numberOf(typed)
    case 'money':
      return currency ? decimalMinor(typed, currency) : numberOf(typed)
    case 'numbers':
      return typed
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(numberOf)
    default:
      return typed
  }
}

/** The text in which a value is edited. */
export function valueToText(shape: SettingShape, value: unknown, currency: string | null): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  return shape.kind === 'money' && currency ? minorDecimal(Number(value), currency) : String(value)
}

function numberOf(text: string): number | string {
  const plain = text.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}
