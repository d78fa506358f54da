import { describe, expect, it } from 'vitest'
import { nearestFirst } from './nearest-first.ts'

const accounts = [
  { reference: 'DEB-1', name: 'Alice Eklund' },
  { reference: 'DEB-2', name: 'Anna McKeane' },
  { reference: 'DEB-3', name: 'Brian Keane' },
  { reference: 'DEB-4', name: 'Keane and Sons' },
  { reference: 'DEB-44', name: 'Zoë Brückner' },
]

describe('whom one most likely means', () => {
  it.each([
    ['keane', ['Keane and Sons', 'Brian Keane', 'Anna McKeane', 'Alice Eklund', 'Zoë Brückner']],
    ['keane br', ['Brian Keane', 'Alice Eklund', 'Anna McKeane', 'Keane and Sons', 'Zoë Brückner']],
    ['deb-4', ['Keane and Sons', 'Zoë Brückner', 'Alice Eklund', 'Anna McKeane', 'Brian Keane']],
    ['zoe bruckner', ['Zoë Brückner', 'Alice Eklund', 'Anna McKeane', 'Brian Keane', 'Keane and Sons']],
  ])('for %s is before what answers in another way', (search, names) => {
    expect(nearestFirst(accounts, search).map(({ name }) => name)).toEqual(names)
  })
})
