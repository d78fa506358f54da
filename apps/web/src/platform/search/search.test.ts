import { describe, expect, it } from 'vitest'
import { parsePlainSearch, stringifyPlainSearch } from './plain-search.ts'
import { readDay, readList, readOneOf, readText, readWhole } from './read-search.ts'

describe('the search part of an address', () => {
  it('keeps figures as the texts they were typed as', () => {
    expect(parsePlainSearch('?q=007&size=50')).toEqual({ q: '007', size: '50' })
    expect(stringifyPlainSearch({ q: '007', size: 50 })).toBe('?q=007&size=50')
  })

  it('leaves out what is not set', () => {
    expect(stringifyPlainSearch({ q: '', status: undefined, group: null })).toBe('')
  })

  it.each(['', 'a b+c', 'ümläut & co', '50%', 'x=y', '#1', 'a,b', 'clm_1,clm_2', '😀'])(
    'brings %j back',
    (text) => {
      expect(parsePlainSearch(stringifyPlainSearch({ q: text }))['q'] ?? '').toBe(text)
    },
  )

  it('leaves commas readable', () => {
    expect(stringifyPlainSearch({ claims: 'clm_1,clm_2' })).toBe('?claims=clm_1,clm_2')
  })
})

describe('reading it', () => {
  it('drops what cannot be meant', () => {
    const search = { day: '2026-02-30', size: '-5', sort: 'sideways', q: 'x'.repeat(3_000), list: ',a,,a,b' }
    expect(readDay(search, 'day')).toBeUndefined()
    expect(readWhole(search, 'size', 1, 100)).toBeUndefined()
    expect(readOneOf(search, 'sort', ['name'])).toBeUndefined()
    expect(readText(search, 'q')).toBeUndefined()
    expect(readList(search, 'list')).toEqual(['a', 'b'])
    expect(readText(search, 'toString')).toBeUndefined()
  })

  it('takes what is', () => {
    expect(readDay({ day: '2028-02-29' }, 'day')).toBe('2028-02-29')
    expect(readWhole({ size: '50' }, 'size', 1, 100)).toBe(50)
    expect(readWhole({ size: 50 }, 'size', 1, 100)).toBe(50)
    expect(readOneOf({ sort: 'name' }, 'sort', ['name'])).toBe('name')
  })
})
