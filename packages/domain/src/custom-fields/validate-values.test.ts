import { expect, test } from 'vitest'
import { validateSchema } from './validate-schema.ts'
import { validateValues } from './validate-values.ts'
import type { FieldValues } from './metadata-schema.ts'

const read = validateSchema({
  key: 'credit_report',
  label: 'Credit report',
  appliesTo: 'account',
  fields: [
    { key: 'score', label: 'Score', type: 'number', order: 0, required: true },
    { key: 'bureau', label: 'Bureau', type: 'text', order: 1, default: 'Northern' },
    {
      key: 'nationalId',
      label: 'National id',
      type: 'text',
      order: 2,
      sensitive: true,
      settings: { maxLength: 12 },
    },
    { key: 'oldGrade', label: 'Old grade', type: 'text', order: 3, retired: true, default: 'C' },
    {
      key: 'tags',
      label: 'Tags',
      type: 'multiChoice',
      order: 4,
      settings: { choices: [{ value: 'a', label: 'A' }] },
    },
  ],
})
if (!read.ok) throw new Error(JSON.stringify(read.error))
const schema = read.value

const now: FieldValues = { score: 5, nationalId: '1234567T890', oldGrade: 'B' }

test('says what changed and keeps the rest', () => {
  expect(validateValues(schema, now, { score: '7', tags: ['a'] })).toEqual({
    ok: true,
    value: {
      values: { score: 7, nationalId: '1234567T890', oldGrade: 'B', tags: ['a'] },
      changed: [
        { key: 'score', label: 'Score', before: 5, after: 7 },
        { key: 'tags', label: 'Tags', before: null, after: ['a'] },
      ],
    },
  })
})

test('never tells a sensitive value, only that it changed', () => {
  const result = validateValues(schema, now, { nationalId: '999' })
  expect(result).toMatchObject({
    ok: true,
    value: {
      values: { nationalId: '999' },
      changed: [{ key: 'nationalId', before: null, after: null, sensitive: true }],
    },
  })
  const refusal = validateValues(schema, now, { nationalId: 'a value that is far too long' })
  expect(JSON.stringify(refusal)).not.toContain('far too long')
})

test('takes the mask sent back by a form for no change', () => {
  expect(validateValues(schema, now, { nationalId: '••••T890' })).toEqual({
    ok: true,
    value: { values: now, changed: [] },
  })
})

test.each([[null], [''], ['  ']])('clears a field by %j', (blank) => {
  expect(validateValues(schema, { ...now, bureau: 'East' }, { bureau: blank })).toEqual({
    ok: true,
    value: { values: now, changed: [{ key: 'bureau', label: 'Bureau', before: 'East', after: null }] },
  })
})

test('fills in defaults with the first values, but not those of retired fields', () => {
  expect(validateValues(schema, {}, { score: 1 })).toMatchObject({
    ok: true,
    value: { values: { score: 1, bureau: 'Northern' } },
  })
  expect(validateValues(schema, {}, { score: 1, bureau: null })).toMatchObject({
    ok: true,
    value: { values: { score: 1 } },
  })
})

test('does not hold up a change because of a field that was made required since', () => {
  expect(validateValues(schema, { oldGrade: 'B' }, { bureau: 'East' }).ok).toBe(true)
})

const refused: readonly [
  why: string,
  current: FieldValues,
  changes: Record<string, unknown>,
  expected: [string, string][],
][] = [
  ['clearing a required field', now, { score: null }, [['REQUIRED', 'score']]],
  ['first values without a required field', {}, { bureau: 'East' }, [['REQUIRED', 'score']]],
  ['an unknown field', now, { colour: 1 }, [['UNKNOWN_FIELD', 'colour']]],
  ['a key that every object has', now, { toString: 1 }, [['UNKNOWN_FIELD', 'toString']]],
  ['a changed retired field', now, { oldGrade: 'A' }, [['FIELD_RETIRED', 'oldGrade']]],
  ['a cleared retired field', now, { oldGrade: null }, [['FIELD_RETIRED', 'oldGrade']]],
  [
    'several at once',
    now,
    { score: 'x', tags: ['z'] },
    [
      ['NOT_A_NUMBER', 'score'],
      ['NOT_A_CHOICE', 'tags'],
    ],
  ],
]
test.each(refused)('refuses %s', (_why, current, changes, expected) => {
  const result = validateValues(schema, current, changes)
  expect(result.ok ? [] : result.error.map(({ code, field }) => [code, field])).toEqual(expected)
})

test('leaves a value alone that was kept under an older rule', () => {
  const legacy = { ...now, score: 'unknown' }
  expect(validateValues(schema, legacy, { score: 'unknown', bureau: 'East' })).toMatchObject({
    ok: true,
    value: { values: { score: 'unknown' }, changed: [{ key: 'bureau' }] },
  })
})
