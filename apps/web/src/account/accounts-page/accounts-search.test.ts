import { describe, expect, it } from 'vitest'
import { accountsVariables, nextSort, readAccountsSearch } from './accounts-search.ts'

describe('the address of the accounts list', () => {
  it('becomes filter, order and page', () => {
    const search = readAccountsSearch({
      q: 'keane',
      status: 'open',
      overdue: '30',
      balance: '250.50',
      sort: '-balance',
      size: '50',
      after: 'abc',
    })
    expect(accountsVariables(search)).toEqual({
      filter: {
        search: 'keane',
        status: 'open',
        managerId: undefined,
        groupId: undefined,
        profileId: undefined,
        overdueDaysFrom: 30,
        balanceFrom: '250.50',
      },
      orderBy: { field: 'balance', direction: 'desc' },
      first: 50,
      after: 'abc',
    })
  })

  it('pages backwards from the end', () => {
    expect(accountsVariables({ before: 'abc' })).toMatchObject({ last: 25, before: 'abc' })
    expect(accountsVariables({ before: 'abc' })).not.toHaveProperty('first')
  })

  it('lists the longest overdue first by the oldest due date', () => {
    expect(accountsVariables({ sort: '-overdue' }).orderBy).toEqual({
      field: 'oldestDueOn',
      direction: 'asc',
    })
    expect(accountsVariables({ sort: 'overdue' }).orderBy).toEqual({
      field: 'oldestDueOn',
      direction: 'desc',
    })
  })

  it('drops what nobody can mean', () => {
    const search = readAccountsSearch({
      status: 'sold',
      overdue: '-1',
      balance: 'much',
      sort: 'size',
      size: '7',
    })
    expect(Object.values(search).filter((value) => value !== undefined)).toEqual([])
  })

  it.each([
    [undefined, 'name', '-name'],
    [undefined, 'balance', '-balance'],
    ['-balance', 'balance', 'balance'],
    ['balance', 'balance', '-balance'],
    ['-balance', 'name', 'name'],
  ] as const)('sorted by %s, a press on %s sorts by %s', (sort, pressed, next) => {
    expect(nextSort(sort, pressed)).toBe(next)
  })
})
