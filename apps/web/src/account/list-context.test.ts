import { afterEach, describe, expect, it } from 'vitest'
import { neighbours, rememberList } from './list-context.ts'

const list = { references: ['A', 'B', 'C'], label: 'Overdue', href: '/accounts?overdue=30' }

afterEach(() => sessionStorage.clear())

describe('the list that an account was opened from', () => {
  it('leads to the one before and the one after', () => {
    rememberList(list)
    expect(neighbours('B')).toEqual({
      previous: 'A',
      next: 'C',
      position: 2,
      count: 3,
      label: 'Overdue',
      href: '/accounts?overdue=30',
    })
    expect(neighbours('A')?.previous).toBeUndefined()
    expect(neighbours('C')?.next).toBeUndefined()
  })

  it('has no neighbours for an account that is not in it', () => {
    expect(neighbours('A')).toBeUndefined()
    rememberList(list)
    expect(neighbours('Z')).toBeUndefined()
  })

  it.each([
    '{',
    '[]',
    '{"references":[1],"label":"x","href":"/"}',
    '{"references":["A"],"label":"x","href":"javascript:x"}',
  ])('ignores %s in storage', (text) => {
    sessionStorage.setItem('arrears.list', text)
    expect(neighbours('A')).toBeUndefined()
  })
})
