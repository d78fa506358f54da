import { describe, expect, it } from 'vitest'
import { debtorInput } from './debtor-input.ts'

const edits = (changes: Readonly<Record<string, unknown>>) =>
  Object.entries(changes).map(([field, mine]) => ({ field, label: field, base: null, mine }))

describe('the input of a debtor’s edits', () => {
  it('holds only what was changed; an empty text clears', () => {
    expect(debtorInput(edits({ name: 'Marisol Byrne', employer: '' })).changes).toEqual({
      name: 'Marisol Byrne',
      employer: null,
    })
  })

  it('gathers added, edited and removed contacts', () => {
    const { changes } = debtorInput(
      edits({
        'phones.new1.number': '+353850000001',
        'phones.new1.label': 'work',
        'phones.phn_1.number': '+353850000002',
        'phones.phn_2': null,
        'emails.eml_1.label': 'office',
      }),
    )
    expect(changes).toEqual({
      phones: {
        add: [{ number: '+353850000001', label: 'work' }],
        edit: [{ id: 'phn_1', number: '+353850000002' }],
        remove: ['phn_2'],
      },
      emails: { add: [], edit: [{ id: 'eml_1', label: 'office' }], remove: [] },
    })
  })

  it('leaves out a new contact of which only the label stands', () => {
    expect(debtorInput(edits({ 'phones.new1.label': 'mobile' })).changes).toEqual({
      phones: { add: [], edit: [], remove: [] },
    })
  })

  it('sends a removal alone when the contact was edited before', () => {
    const { changes } = debtorInput(edits({ 'phones.phn_1.number': '+353850000002', 'phones.phn_1': null }))
    expect(changes.phones).toEqual({ add: [], edit: [], remove: ['phn_1'] })
  })

  it('finds the field that a fault speaks of', () => {
    const { fieldOf } = debtorInput(
      edits({
        'phones.new1.label': 'mobile',
        'phones.new2.number': 'x',
        'addresses.adr_1.country': 'Ireland',
        name: '',
      }),
    )
    expect(fieldOf('phones.add.0.number')).toBe('phones.new2.number')
    expect(fieldOf('addresses.edit.0.country')).toBe('addresses.adr_1.country')
    expect(fieldOf('name')).toBe('name')
  })
})
