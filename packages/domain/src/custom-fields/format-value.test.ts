import { expect, test } from 'vitest'
import type { StoredValue } from './field-type.ts'
import { formatValue } from './format-value.ts'
import type { FieldTypeId } from './field-types/index.ts'

const masked: readonly [type: FieldTypeId, value: StoredValue | null, shown: string][] = [
  ['text', '1234567T890', '••••T890'],
  ['text', '1234567', '••••'],
  ['phone', '+353850123344', '••••3344'],
  ['date', '1980-02-01', '••••'],
  ['number', 123456789, '••••'],
  ['money', { amount: '12345678.00', currency: 'EUR' }, '••••'],
  ['text', null, ''],
]
test.each(masked)('shows a sensitive %s %j as %s', (type, value, shown) => {
  expect(formatValue({ type, settings: {}, sensitive: true }, value, { locale: 'en' })).toBe(shown)
})

test('writes a sensitive value in full for whoever may see it', () => {
  const field = { type: 'text', settings: {}, sensitive: true } as const
  expect(formatValue(field, '1234567T890', { locale: 'en', reveal: true })).toBe('1234567T890')
})
