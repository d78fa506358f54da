import { expect, test } from 'vitest'
import { validateSchema } from './validate-schema.ts'

const field = { key: 'score', label: 'Score', type: 'number', order: 3 }
const draft = { key: 'credit_report', label: 'Credit report', appliesTo: 'account', fields: [field] }
const withField = (changes: object): object => ({ ...draft, fields: [{ ...field, ...changes }] })

test('fills in what was left out and numbers the fields', () => {
  const raw = {
    ...draft,
    fields: [field, { ...field, key: 'bureau', label: 'Bureau', type: 'text', order: 1 }],
  }
  expect(validateSchema(raw)).toMatchObject({
    ok: true,
    value: {
      fields: [
        {
          key: 'bureau',
          order: 0,
          settings: { maxLength: 200 },
          required: false,
          sensitive: false,
          default: null,
        },
        { key: 'score', order: 1, settings: { decimals: 0 }, help: null, retired: false },
      ],
    },
  })
})

const refused: readonly [why: string, raw: unknown, code: string, path: string][] = [
  ['no fields', { ...draft, fields: [] }, 'TOO_FEW', 'fields'],
  ['an unknown type', withField({ type: 'colour' }), 'NOT_ONE_OF', 'fields.0.type'],
  ['a key with a space', withField({ key: 'credit score' }), 'INVALID', 'fields.0.key'],
  ['a key that every object has', withField({ key: 'constructor' }), 'INVALID', 'fields.0.key'],
  ['a blank label', withField({ label: '  ' }), 'REQUIRED', 'fields.0.label'],
  ['a wrong setting', withField({ settings: { decimals: 9 } }), 'TOO_LARGE', 'fields.0.settings.decimals'],
  ['an unknown setting', withField({ settings: { colour: 1 } }), 'UNKNOWN_FIELD', 'fields.0.settings'],
  [
    'bounds the wrong way round',
    withField({ settings: { min: 2, max: 1 } }),
    'MAX_BELOW_MIN',
    'fields.0.settings.max',
  ],
  ['a default of another type', withField({ default: 'high' }), 'NOT_A_NUMBER', 'fields.0.default'],
  [
    'a default others could see',
    withField({ default: 1, sensitive: true }),
    'SENSITIVE_DEFAULT',
    'fields.0.default',
  ],
  [
    'a slow pattern',
    withField({ type: 'text', settings: { pattern: '(a+)+' } }),
    'PATTERN_TOO_COSTLY',
    'fields.0.settings.pattern',
  ],
  [
    'a choice that stands twice',
    withField({
      type: 'choice',
      settings: {
        choices: [
          { value: 'a', label: 'A' },
          { value: 'a', label: 'B' },
        ],
      },
    }),
    'DUPLICATE_CHOICE',
    'fields.0.settings.choices.1.value',
  ],
  [
    'the same key twice',
    { ...draft, fields: [field, { ...field, label: 'Other' }] },
    'DUPLICATE_KEY',
    'fields.1.key',
  ],
  [
    'the same label twice',
    { ...draft, fields: [field, { ...field, key: 'b' }] },
    'DUPLICATE_LABEL',
    'fields.1.label',
  ],
  ['something else altogether', null, 'WRONG_TYPE', ''],
]
test.each(refused)('refuses %s', (_why, raw, code, path) => {
  const result = validateSchema(raw)
  const found = result.ok ? [] : result.error.map((refusal) => [refusal.code, refusal.field ?? ''])
  expect(found).toEqual([[code, path]])
})

test('takes the order of the list and nulls for what was left out', () => {
  const bare = {
    key: 'a',
    label: 'A',
    type: 'text',
    settings: null,
    required: null,
    sensitive: null,
    retired: null,
    default: null,
    help: null,
  }
  const read = validateSchema({ ...draft, fields: [bare, { ...bare, key: 'b', label: 'B' }] })
  expect(read.ok && read.value.fields.map(({ key, order, required }) => [key, order, required])).toEqual([
    ['a', 0, false],
    ['b', 1, false],
  ])
})

test('lets a retired field share its label with the one that replaced it', () => {
  const raw = {
    ...draft,
    fields: [
      { ...field, retired: true },
      { ...field, key: 'score2' },
    ],
  }
  expect(validateSchema(raw).ok).toBe(true)
})
