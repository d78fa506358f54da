import { describe, expect, it } from 'vitest'
import { checkDraft } from './check-draft.ts'
import {
  changeType,
  emptyField,
  fieldInputs,
  keyFrom,
  moveField,
  removeField,
  type SchemaDraft,
} from './draft.ts'

const field = (id: string, change: object = {}) => ({
  ...emptyField(id),
  key: id,
  label: id.toUpperCase(),
  ...change,
})
const draft: SchemaDraft = {
  key: 'creditReport',
  label: 'Credit report',
  appliesTo: 'account',
  fields: [field('score', { kept: true }), field('bureau')],
}

describe('a schema as it is written', () => {
  it.each([
    ['Credit score', 'creditScore'],
    ['Über-Prüfung (2026)', 'uberPrufung2026'],
    ['2nd contact', 'ndContact'],
    ['客户', ''],
    ['x'.repeat(80), 'x'.repeat(40)],
  ])('makes a key of %s', (label, key) => expect(keyFrom(label)).toBe(key))

  it('moves fields, and not beyond the ends', () => {
    expect(moveField(draft, 'bureau', -1).fields.map(({ id }) => id)).toEqual(['bureau', 'score'])
    expect(moveField(draft, 'score', -1)).toBe(draft)
  })

  it('retires what is kept and removes what is not', () => {
    expect(removeField(draft, 'score').fields[0]).toMatchObject({ id: 'score', retired: true })
    expect(removeField(draft, 'bureau').fields).toHaveLength(1)
  })

  it('forgets settings and default with the type they belong to', () => {
    const set = { ...draft, fields: [field('score', { settings: { maxLength: 5 }, default: 'x' })] }
    expect(changeType(set, 'score', 'number').fields[0]).toMatchObject({ settings: {}, default: null })
    expect(changeType(set, 'score', 'choice').fields[0]?.settings).toEqual({
      choices: [{ value: '', label: '' }],
    })
  })

  it('sends an empty help as none', () => {
    expect(fieldInputs({ ...draft, fields: [field('score', { help: '  ' })] })[0]?.help).toBeNull()
  })

  it('is checked by the domain, with the path of each fault', () => {
    expect(checkDraft(draft)).toEqual({})
    const wrong = {
      ...draft,
      label: '',
      fields: [field('score', { type: 'number', settings: { min: 5, max: 1 } }), field('score')],
    }
    expect(Object.keys(checkDraft({ ...wrong, label: 'x' }))).toEqual(
      expect.arrayContaining(['fields.0.settings.max', 'fields.1.key']),
    )
    expect(checkDraft(wrong)).toHaveProperty('label')
  })
})
