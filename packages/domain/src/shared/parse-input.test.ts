import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  clearableText,
  emailField,
  idField,
  localDateField,
  moneyField,
  optionalText,
  textField,
  versionField,
} from './fields.ts'
import { parseInput } from './parse-input.ts'
import { givenId } from '../testing/given-account.ts'

function faults(schema: z.ZodType, raw: unknown): unknown {
  const parsed = parseInput(schema, raw)
  return parsed.ok ? 'accepted' : parsed.error.map(({ code, field }) => [code, field])
}

const form = z.object({
  accountId: idField('account'),
  amount: moneyField({ positive: true }),
  dueOn: localDateField,
  note: optionalText(20),
  lines: z
    .array(z.object({ text: textField(5) }))
    .max(2)
    .default([]),
})
const good = {
  accountId: givenId('account'),
  amount: { amount: '12.30', currency: 'EUR' },
  dueOn: '2026-11-27',
}

describe('parseInput', () => {
  it('turns raw input into values of the domain', () => {
    expect(parseInput(form, good)).toEqual({
      ok: true,
      value: {
        accountId: good.accountId,
        amount: { minor: 1230n, currency: 'EUR' },
        dueOn: '2026-11-27',
        note: null,
        lines: [],
      },
    })
  })

  it.each([
    ['nothing at all', undefined, [['REQUIRED', undefined]]],
    ['a text instead of fields', 'hello', [['WRONG_TYPE', undefined]]],
    ['a missing field', { ...good, dueOn: undefined }, [['REQUIRED', 'dueOn']]],
    ['null for a required field', { ...good, dueOn: null }, [['WRONG_TYPE', 'dueOn']]],
    ['a day that does not exist', { ...good, dueOn: '2026-02-30' }, [['DATE_DOES_NOT_EXIST', 'dueOn']]],
    ['the id of something else', { ...good, accountId: givenId('claim') }, [['NOT_AN_ID', 'accountId']]],
    [
      'an amount of zero',
      { ...good, amount: { amount: '0', currency: 'EUR' } },
      [['AMOUNT_NOT_POSITIVE', 'amount']],
    ],
    [
      'an amount below zero',
      { ...good, amount: { amount: '-1', currency: 'EUR' } },
      [['AMOUNT_NOT_POSITIVE', 'amount']],
    ],
    [
      'three decimals of a euro',
      { ...good, amount: { amount: '1.001', currency: 'EUR' } },
      [['TOO_MANY_DECIMALS', 'amount']],
    ],
    [
      'an unknown currency',
      { ...good, amount: { amount: '1', currency: 'EURO' } },
      [['UNKNOWN_CURRENCY', 'amount']],
    ],
    [
      'a number for the amount',
      { ...good, amount: { amount: 1, currency: 'EUR' } },
      [['WRONG_TYPE', 'amount.amount']],
    ],
    [
      'a text that shows as nothing',
      { ...good, lines: [{ text: '\u200b\u202e' }] },
      [['REQUIRED', 'lines.0.text']],
    ],
    ['a long note', { ...good, note: 'x'.repeat(21) }, [['TOO_LONG', 'note']]],
    [
      'a fault deep inside',
      { ...good, lines: [{ text: 'a' }, { text: ' ' }] },
      [['REQUIRED', 'lines.1.text']],
    ],
    [
      'too many lines',
      { ...good, lines: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] },
      [['TOO_MANY', 'lines']],
    ],
    [
      'two faults at once',
      { ...good, dueOn: 'x', accountId: 'y' },
      [
        ['NOT_AN_ID', 'accountId'],
        ['NOT_A_DATE', 'dueOn'],
      ],
    ],
  ])('names every fault of %s', (_name, raw, expected) => {
    expect(faults(form, raw)).toEqual(expected)
  })

  it.each([
    ['\u202egpj.exe', 'gpj.exe'],
    ['\u2066\u202e12 EUR\u2069', '12 EUR'],
    ['a\u0000\u007fb\r\nc', 'ab\nc'],
    ['שלום\u200f 12', 'שלום\u200f 12'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('keeps text without what no person writes, and all else: %j', (written, kept) => {
    expect(parseInput(textField(20), written)).toEqual({ ok: true, value: kept })
  })

  it('says what can be chosen', () => {
    expect(parseInput(z.enum(['sms', 'letter']), 'fax')).toEqual({
      ok: false,
      error: [{ code: 'NOT_ONE_OF', message: 'Choose one of: sms, letter.' }],
    })
  })

  it('refuses versions that are none', () => {
    expect(faults(versionField, 0)).toEqual([['TOO_SMALL', undefined]])
    expect(faults(versionField, 1.5)).toEqual([['WRONG_TYPE', undefined]])
  })
})

describe('text', () => {
  it.each([
    ['trims', '  hello ', 'hello'],
    ['keeps emoji', 'paid 🎉', 'paid 🎉'],
    ['keeps right-to-left writing', 'مرحبا بالعالم', 'مرحبا بالعالم'],
    ['keeps HTML as it is written', '<b onclick="x">hi</b>', '<b onclick="x">hi</b>'],
    ['keeps lines and tabs', 'a\r\nb\tc\rd', 'a\nb\tc\nd'],
    ['drops control characters', 'a\u0000b\u0007c\u007f', 'abc'],
    ['drops halves of surrogate pairs', 'a\ud83db', 'ab'],
  ])('%s', (_name, raw, text) => {
    expect(parseInput(textField(50), raw)).toEqual({ ok: true, value: text })
  })

  it('counts an emoji as one character', () => {
    expect(parseInput(textField(3), '🎉🎉🎉').ok).toBe(true)
    expect(faults(textField(2), '🎉🎉🎉')).toEqual([['TOO_LONG', undefined]])
  })

  it('refuses a note of a megabyte with its length', () => {
    expect(parseInput(textField(10_000), 'x'.repeat(1_000_000))).toMatchObject({
      error: [{ code: 'TOO_LONG', message: 'This has 1,000,000 characters; at most 10,000 are possible.' }],
    })
  })

  it('tells a text left out from one that is cleared', () => {
    const edit = z.object({ employer: clearableText(20) })
    expect(parseInput(edit, {})).toEqual({ ok: true, value: {} })
    expect(parseInput(edit, { employer: null })).toEqual({ ok: true, value: { employer: null } })
    expect(parseInput(edit, { employer: ' ' })).toEqual({ ok: true, value: { employer: null } })
    expect(parseInput(edit, { employer: ' Lir ' })).toEqual({ ok: true, value: { employer: 'Lir' } })
  })
})

describe('emailField', () => {
  it.each([
    ['M.Keane@Example.Test', 'm.keane@example.test'],
    ['o’brien+bills@sub.example.ie', 'o’brien+bills@sub.example.ie'],
    ['jürgen@müller.example', 'jürgen@müller.example'],
  ])('keeps %s as %s', (raw, address) => {
    expect(parseInput(emailField, raw)).toEqual({ ok: true, value: address })
  })

  it.each([
    'keane',
    'keane@',
    '@example.test',
    'a b@example.test',
    'a@b',
    'a@b..c',
    'x@y.z, other@y.z',
    'Me <me@x.ie>',
  ])('refuses %s', (raw) => {
    expect(faults(emailField, raw)).toEqual([['NOT_AN_EMAIL', undefined]])
  })
})
