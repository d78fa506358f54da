import { describe, expect, it } from 'vitest'
import { searchText } from './search-text.ts'
import { searchWords } from './search-words.ts'

const stored = searchText({
  reference: '2026-0001',
  names: ['Marisol Ó Briain'],
  emails: ['marisol@example.test'],
  phones: ['+353850123344'],
})

const finds = (query: string): boolean =>
  searchWords(query).some((all) => all.every((word) => stored.includes(word)))

describe('searchWords', () => {
  it.each([
    'briain',
    'BRIAIN marisol',
    'o briain',
    'Ó',
    'arisol@exam',
    '2026-0001',
    '+353 85 012 3344',
    '085 012 3344',
    '(085) 012-3344',
    '+353 (0)85 0123344',
    '00353850123344',
    '850123344',
    'Marisol 085-012 3344',
    '0123344',
  ])('finds the account by %j', (query) => {
    expect(finds(query)).toBe(true)
  })

  it.each(['marisol keane', '085 999 3344', '2026-0002', '100%', '_', '\\'])(
    'does not find it by %j',
    (query) => {
      expect(finds(query)).toBe(false)
    },
  )

  it('asks for nothing when the query is blank or all invisible', () => {
    expect(searchWords(' \t \u200f')).toEqual([])
  })

  it('takes short digits as they are', () => {
    expect(searchWords('12 main street 4')).toEqual([['12', 'main', 'street', '4']])
  })

  it('looks at ten words and no more', () => {
    expect(searchWords(Array.from({ length: 50 }, (_, n) => `word${n}`).join(' '))[0]).toHaveLength(10)
  })
})
