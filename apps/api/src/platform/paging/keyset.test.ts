import { describe, expect, it } from 'vitest'
import { parseText } from './column-values.ts'
import { keysetRanges, type Order } from './keyset.ts'

const name = { column: 'name', direction: 'asc', parse: parseText } as const satisfies Order
const due = { column: 'due', direction: 'desc', nulls: 'last', parse: parseText } as const satisfies Order

describe('keysetRanges', () => {
  it('is one range from the start of a list', () => {
    expect(keysetRanges(name, { backward: false })).toEqual([
      { where: {}, orderBy: [{ name: 'asc' }, { id: 'asc' }] },
    ])
  })

  it('goes on after a place by an index range and a tie', () => {
    expect(keysetRanges(name, { after: ['Keane', 'acc_5'], backward: false })).toEqual([
      {
        where: {
          AND: [{ name: { gte: 'Keane' } }, { OR: [{ name: { gt: 'Keane' } }, { id: { gt: 'acc_5' } }] }],
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      },
    ])
  })

  it('reads backwards from a place towards the start', () => {
    expect(keysetRanges(name, { before: ['Keane', 'acc_5'], backward: true })).toEqual([
      {
        where: {
          AND: [{ name: { lte: 'Keane' } }, { OR: [{ name: { lt: 'Keane' } }, { id: { lt: 'acc_5' } }] }],
        },
        orderBy: [{ name: 'desc' }, { id: 'desc' }],
      },
    ])
  })

  it('keeps rows without a value in a range of their own, at their end', () => {
    const values = { AND: [{ due: { not: null } }] }
    const nulls = { AND: [{ due: null }] }
    const wheres = (order: Order, backward: boolean) =>
      keysetRanges(order, { backward }).map(({ where }) => where)
    expect(wheres(due, false)).toEqual([values, nulls])
    expect(wheres(due, true)).toEqual([nulls, values])
    expect(wheres({ ...due, nulls: 'first' }, false)).toEqual([nulls, values])
  })

  it('reads no values after a place among the nulls that come last', () => {
    expect(keysetRanges(due, { after: [null, 'acc_5'], backward: false })).toEqual([
      { where: { AND: [{ due: null }, { id: { lt: 'acc_5' } }] }, orderBy: [{ id: 'desc' }] },
    ])
  })

  it('reads no nulls before a place among the values, when nulls come last', () => {
    const ranges = keysetRanges(due, { before: ['2026-11-01', 'acc_5'], backward: true })
    expect(ranges).toHaveLength(1)
    expect(ranges[0]?.where).toMatchObject({
      AND: [{ due: { gte: '2026-11-01' } }, {}, { due: { not: null } }],
    })
  })
})
