import { describe, expect, test } from 'vitest'
import { convertValue, countLostValues } from '../convert-value.ts'
import { fieldTypeIds, fieldTypes, isFieldTypeId } from './index.ts'
import type { FieldTypeId } from './index.ts'

const colours = {
  choices: [
    { value: 'low', label: 'Low', colour: 'green' },
    { value: 'high', label: 'High' },
    { value: 'old', label: 'Old', retired: true },
  ],
}

const kept: readonly [type: FieldTypeId, raw: unknown, stored: unknown, settings?: unknown][] = [
  ['text', '  Ann\u0000 👩‍💻 שלום \n x ', 'Ann 👩‍💻 שלום x'],
  ['text', '<b>bold</b>', '<b>bold</b>'],
  ['text', 'AB12', 'AB12', { pattern: '[A-Z]{2}\\d+' }],
  ['longText', 'one\r\ntwo ', 'one\ntwo'],
  ['number', '12', 12],
  ['number', -0, 0],
  ['number', 0.1, 0.1, { decimals: 1 }],
  ['number', '1.234567', 1.234567, { decimals: 6 }],
  ['money', { amount: '12.3', currency: 'EUR' }, { amount: '12.30', currency: 'EUR' }],
  ['money', { amount: '-5', currency: 'JPY' }, { amount: '-5', currency: 'JPY' }, { allowNegative: true }],
  ['date', '2028-02-29', '2028-02-29'],
  ['dateTime', '2026-11-21T09:12:00Z', '2026-11-21T09:12:00.000Z'],
  ['boolean', false, false],
  ['boolean', ' Yes', true],
  ['choice', 'high', 'high', colours],
  ['multiChoice', ['high', 'low', 'high'], ['low', 'high'], colours],
  ['email', ' Ann.Lee@Example.TEST ', 'ann.lee@example.test'],
  ['phone', '+353 (85) 012-3344', '+353850123344'],
  ['phone', '00353850123344', '+353850123344'],
  ['link', 'https://example.test:8080/a?b=c#d', 'https://example.test:8080/a?b=c#d'],
  ['link', 'http://bücher.example', 'http://bücher.example'],
  ['link', 'mailto:ann@example.test', 'mailto:ann@example.test'],
  ['user', 'usr_01j00000000000000000000000', 'usr_01j00000000000000000000000'],
]
test.each(kept)('%s keeps %j as %j', (type, raw, stored, settings = {}) => {
  expect(fieldTypes[type].parse(raw, settings)).toEqual({ ok: true, value: stored })
})

const refused: readonly [type: FieldTypeId, raw: unknown, code: string, settings?: unknown][] = [
  ['text', 7, 'WRONG_TYPE'],
  ['text', 'abcd', 'TOO_LONG', { maxLength: 3 }],
  ['text', 'ab', 'PATTERN_MISMATCH', { pattern: '\\d+' }],
  ['longText', 'x'.repeat(1_000_000), 'TOO_LONG'],
  ['number', 'twelve', 'NOT_A_NUMBER'],
  ['number', '1e5', 'NOT_A_NUMBER'],
  ['number', Number.NaN, 'NOT_A_NUMBER'],
  ['number', true, 'NOT_A_NUMBER'],
  ['number', 1.5, 'TOO_MANY_DECIMALS'],
  ['number', 1e12, 'TOO_LARGE'],
  ['number', 4, 'TOO_SMALL', { min: 5 }],
  ['number', 6, 'TOO_LARGE', { max: 5 }],
  ['money', '12.30', 'WRONG_TYPE'],
  ['money', { amount: '12.345', currency: 'EUR' }, 'TOO_MANY_DECIMALS'],
  ['money', { amount: '-1', currency: 'EUR' }, 'AMOUNT_NEGATIVE'],
  ['money', { amount: '1', currency: 'XXQ' }, 'UNKNOWN_CURRENCY'],
  ['money', { amount: '1', currency: 'USD' }, 'CURRENCY_MISMATCH', { currency: 'EUR' }],
  ['date', '2026-02-29', 'DATE_DOES_NOT_EXIST'],
  ['date', '27/11/2026', 'NOT_A_DATE'],
  ['date', '2025-12-31', 'TOO_EARLY', { min: '2026-01-01' }],
  ['date', '2026-01-02', 'TOO_LATE', { max: '2026-01-01' }],
  ['dateTime', '2026-11-21T25:00:00Z', 'NOT_AN_INSTANT'],
  ['boolean', 'perhaps', 'WRONG_TYPE'],
  ['boolean', 1, 'WRONG_TYPE'],
  ['choice', 'middle', 'NOT_A_CHOICE', colours],
  ['choice', 'old', 'NOT_A_CHOICE', colours],
  ['multiChoice', ['low', 'old'], 'NOT_A_CHOICE', colours],
  ['multiChoice', 'low', 'WRONG_TYPE', colours],
  ['email', 'ann@', 'NOT_AN_EMAIL'],
  ['phone', '085 012 3344', 'NOT_A_PHONE_NUMBER'],
  ['phone', `+${'1'.repeat(16)}`, 'NOT_A_PHONE_NUMBER'],
  ['link', 'javascript:alert(1)', 'NOT_A_LINK'],
  ['link', 'java\tscript:alert(1)', 'NOT_A_LINK'],
  ['link', 'data:text/html,x', 'NOT_A_LINK'],
  ['link', 'https://bank.example@evil.example/', 'NOT_A_LINK'],
  ['link', 'https://evil.example\\@bank.example', 'NOT_A_LINK'],
  ['link', '//example.test', 'NOT_A_LINK'],
  ['link', `https://example.test/${'a'.repeat(2000)}`, 'TOO_LONG'],
  ['user', 'acc_01j00000000000000000000000', 'NOT_A_USER'],
  ['number', 5, 'SETTINGS_INVALID', { decimals: 40 }],
]
test.each(refused)('%s refuses %j as %s', (type, raw, code, settings = {}) => {
  expect(fieldTypes[type].parse(raw, settings)).toMatchObject({ ok: false, error: { code } })
})

test('a retired choice may stay where it was chosen before', () => {
  expect(fieldTypes.choice.parse('old', colours, 'old')).toEqual({ ok: true, value: 'old' })
  expect(fieldTypes.multiChoice.parse(['old', 'low'], colours, ['old'])).toEqual({
    ok: true,
    value: ['low', 'old'],
  })
})

const written: readonly [
  type: FieldTypeId,
  stored: Parameters<typeof fieldTypes.text.format>[0],
  text: string,
  settings?: unknown,
][] = [
  ['number', 1234.5, '1.234,5 days', { decimals: 1, unit: 'days' }],
  ['money', { amount: '9007199254740993.01', currency: 'EUR' }, '9.007.199.254.740.993,01\u00a0€'],
  ['date', '2026-11-27', '27.11.2026'],
  ['dateTime', '2026-11-21T23:30:00.000Z', '22.11.2026, 00:30'],
  ['boolean', true, 'Yes'],
  ['choice', 'low', 'Low', colours],
  ['choice', 'vanished', 'vanished', colours],
  ['multiChoice', ['low', 'old'], 'Low, Old', colours],
  ['date', 'soon', 'soon'],
  ['number', 'twelve', 'twelve'],
  ['text', { amount: '1.00', currency: 'EUR' }, '1.00 EUR'],
]
test.each(written)('%s writes %j as %s', (type, stored, text, settings = {}) => {
  expect(fieldTypes[type].format(stored, settings, { locale: 'de-DE', timeZone: 'Europe/Berlin' })).toBe(text)
})

describe('conversion', () => {
  test('goes only to types that exist', () => {
    for (const id of fieldTypeIds) {
      expect(fieldTypes[id].convertsTo.filter((target) => !isFieldTypeId(target))).toEqual([])
    }
  })

  test('keeps what people read', () => {
    const text = { type: 'text', settings: {} } as const
    expect(convertValue({ type: 'choice', settings: colours }, text, 'low')).toEqual({
      ok: true,
      value: 'Low',
    })
    expect(
      convertValue({ type: 'choice', settings: colours }, { type: 'multiChoice', settings: colours }, 'low'),
    ).toEqual({
      ok: true,
      value: ['low'],
    })
  })

  test('counts what the new type cannot hold', () => {
    const number = { type: 'number', settings: {} } as const
    expect(countLostValues({ type: 'text', settings: {} }, number, ['a', '1'])).toBe(2)
    expect(countLostValues(number, { type: 'text', settings: { maxLength: 2 } }, [1, 22, 333])).toBe(1)
    expect(countLostValues(number, { type: 'number', settings: { max: 1 } }, [5])).toBe(0)
  })
})
