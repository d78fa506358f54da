import { expect, test } from 'vitest'
import type { FieldDefinition, MetadataSchema } from './metadata-schema.ts'
import { planSchemaChange } from './plan-schema-change.ts'

const blank = { settings: {}, required: false, default: null, help: null, sensitive: false, retired: false }
const score: FieldDefinition = { ...blank, key: 'score', label: 'Score', type: 'number', order: 0 }
const grade: FieldDefinition = {
  ...blank,
  key: 'grade',
  label: 'Grade',
  type: 'choice',
  settings: {
    choices: [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ],
  },
  order: 1,
}
const before: MetadataSchema = {
  id: 'mds_01j00000000000000000000000',
  key: 'credit',
  label: 'Credit',
  appliesTo: 'account',
  version: 4,
  fields: [score, grade],
}
const after = (...fields: FieldDefinition[]) =>
  ({ key: 'credit', label: 'Credit', appliesTo: 'account', fields }) as const

test('retires a field that was left out', () => {
  const plan = planSchemaChange(before, after(grade), {})
  expect(plan).toMatchObject({ ok: true, value: { retired: ['score'], added: [], conversions: [] } })
  expect(plan.ok && plan.value.schema.fields).toEqual([
    { ...grade, order: 0 },
    { ...score, order: 1, retired: true },
  ])
})

test('retires a choice that was left out', () => {
  const plan = planSchemaChange(
    before,
    after(score, { ...grade, settings: { choices: [{ value: 'b', label: 'Bee' }] } }),
    {},
  )
  expect(plan.ok && plan.value.schema.fields[1]?.settings).toEqual({
    choices: [
      { value: 'b', label: 'Bee' },
      { value: 'a', label: 'A', retired: true },
    ],
  })
})

test('refuses a type change that would lose values, with their count', () => {
  const changed = after({ ...score, type: 'date' }, grade)
  expect(planSchemaChange(before, changed, { score: 37 })).toEqual({
    ok: false,
    error: [
      {
        code: 'TYPE_CHANGE_LOSES_DATA',
        message:
          '37 accounts hold values in Score that would be lost by a change to Date. Retire the field and add a new one.',
        field: 'fields.0.type',
      },
    ],
  })
  expect(planSchemaChange(before, changed, { score: 1 })).toMatchObject({
    error: [{ message: expect.stringContaining('1 account holds a value in Score') }],
  })
})

test('plans the conversion when nothing would be lost', () => {
  expect(planSchemaChange(before, after({ ...score, type: 'text' }, grade), { score: 0 })).toMatchObject({
    ok: true,
    value: { conversions: [{ key: 'score', from: 'number', to: 'text' }] },
  })
})

test('refuses a new key and a new subject', () => {
  const moved = { ...after(score, grade), key: 'other', appliesTo: 'claim' } as const
  const plan = planSchemaChange(before, moved, {})
  expect(plan.ok ? [] : plan.error.map(({ code }) => code)).toEqual(['KEY_FIXED', 'SUBJECT_FIXED'])
})

test('refuses more choices than a field may have, the retired ones included', () => {
  const choices = Array.from({ length: 499 }, (_, i) => ({ value: `n${i}`, label: `N${i}` }))
  const plan = planSchemaChange(before, after(score, { ...grade, settings: { choices } }), {})
  expect(plan.ok ? [] : plan.error.map(({ code }) => code)).toEqual(['TOO_MANY_CHOICES'])
})
