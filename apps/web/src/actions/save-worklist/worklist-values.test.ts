import { expect, it } from 'vitest'
import { filterOf, valuesOf } from './worklist-values.ts'

it('keeps what the form does not show', () => {
  const values = valuesOf({
    __typename: 'Worklist',
    id: 'wkl_1',
    name: 'Large',
    shared: true,
    mayEdit: true,
    version: 1,
    order: 'largestFirst',
    queue: null,
    filter: { minDaysOverdue: 30, currency: 'EUR', minBalanceMinor: 5 },
  })
  expect(values).toMatchObject({ minDaysOverdue: '30', profileId: '', shared: true })
  expect(filterOf({ ...values, minDaysOverdue: '' })).toEqual({ currency: 'EUR', minBalanceMinor: 5 })
  expect(filterOf({ ...values, profileId: 'prf_1' })).toEqual({
    currency: 'EUR',
    minBalanceMinor: 5,
    minDaysOverdue: 30,
    profileId: 'prf_1',
  })
})

it('begins empty', () => {
  expect(filterOf(valuesOf(undefined))).toEqual({})
})
