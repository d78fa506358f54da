import { describe, expect, it } from 'vitest'
import { isSameValue, readField } from './field-value.ts'
import { conflictsOf, mergeEdits, resolveConflict, type Edit, type Edits } from './merge-edits.ts'

const edit = (field: string, base: unknown, mine: unknown): Edits => ({
  [field]: { field, label: field, base, mine },
})

describe('edits laid over newer values', () => {
  it('stay when nobody else touched the field', () => {
    const merged = mergeEdits(edit('employer', 'Lir', 'Acme'), { employer: 'Lir', name: 'Changed by them' })
    expect(merged['employer']).toEqual({ field: 'employer', label: 'employer', base: 'Lir', mine: 'Acme' })
  })

  it('go when the other person wrote the same', () => {
    expect(mergeEdits(edit('employer', 'Lir', 'Acme'), { employer: 'Acme' })).toEqual({})
  })

  it('become a conflict when the other person wrote something else', () => {
    const merged = mergeEdits(edit('employer', 'Lir', 'Acme'), { employer: 'Borealis' })
    expect(conflictsOf(merged).map(({ mine, theirs }) => [mine, theirs?.value])).toEqual([
      ['Acme', 'Borealis'],
    ])
  })

  it('notice that a contact which is to be removed was changed', () => {
    const removal = edit('phones.phn_1', { number: '+353850000001', label: 'mobile' }, null)
    const theirs = { 'phones.phn_1.number': '+353850000002', 'phones.phn_1.label': 'mobile' }
    expect(conflictsOf(mergeEdits(removal, theirs))).toHaveLength(1)
  })

  it('do not call a contact that is new a conflict', () => {
    const merged = mergeEdits(edit('phones.new1.number', null, '+353850000001'), { name: 'Marisol' })
    expect(conflictsOf(merged)).toEqual([])
    expect(Object.keys(merged)).toEqual(['phones.new1.number'])
  })

  it('lose a conflict once it stands as it was again', () => {
    const conflicting = mergeEdits(edit('employer', 'Lir', 'Acme'), { employer: 'Borealis' })
    expect(conflictsOf(mergeEdits(conflicting, { employer: 'Lir' }))).toEqual([])
  })
})

describe('deciding a conflict', () => {
  const conflicting = mergeEdits(edit('employer', 'Lir', 'Acme'), { employer: 'Borealis' })

  it('for theirs takes the edit back', () => {
    expect(resolveConflict(conflicting, 'employer', 'theirs')).toEqual({})
  })

  it('for mine lays it over what stands there now', () => {
    const decided = resolveConflict(conflicting, 'employer', 'mine')
    expect(decided['employer']).toEqual({
      field: 'employer',
      label: 'employer',
      base: 'Borealis',
      mine: 'Acme',
    })
    expect(mergeEdits(decided, { employer: 'Borealis' })).toEqual(decided)
  })

  it('does nothing where there is none', () => {
    const plain: Readonly<Record<string, Edit>> = edit('employer', 'Lir', 'Acme')
    expect(resolveConflict(plain, 'employer', 'theirs')).toBe(plain)
  })
})

describe('field values', () => {
  it.each([
    [null, '', true],
    [undefined, null, true],
    ['a', 'b', false],
    [0, null, false],
    [false, null, false],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [{ amount: '1.00', currency: 'EUR' }, { currency: 'EUR', amount: '1.00' }, true],
    [{ amount: '1.00' }, { amount: '2.00' }, false],
  ])('%j and %j mean the same: %s', (a, b, same) => {
    expect(isSameValue(a, b)).toBe(same)
  })

  it('of a group are read by what their keys begin with', () => {
    const values = { 'phones.phn_1.number': '1', 'phones.phn_1.label': 'home', 'phones.phn_10.number': '2' }
    expect(readField(values, 'phones.phn_1')).toEqual({ number: '1', label: 'home' })
    expect(readField(values, 'phones.phn_2')).toBeNull()
  })
})
