import { expect, test } from 'vitest'
import { checkPattern, matchesPattern, maxMatchedLength } from './safe-pattern.ts'

const accepted = [
  '[A-Z]{2}\\d{6}',
  '\\d{3}-\\d{2}-\\d{4}',
  '(?:IE|GB)?\\d+',
  '\\p{L}+ \\p{L}+',
  '[A-Z]+-\\d+\\.\\d*',
  '(\\d{3},)*\\d{3}',
  '[(+*)]+',
  'a{2,4}b?',
  '\\\\1',
]
test.each(accepted)('accepts the pattern %s', (pattern) => {
  expect(checkPattern(pattern)).toEqual({ ok: true, value: undefined })
})

const refused: readonly [pattern: string, code: string][] = [
  ['(a+)+', 'PATTERN_TOO_COSTLY'],
  ['(a|a)*', 'PATTERN_TOO_COSTLY'],
  ['(?:(?:a?){40})', 'PATTERN_TOO_COSTLY'],
  [`${'a?'.repeat(40)}${'a'.repeat(40)}`, 'PATTERN_TOO_COSTLY'],
  ['\\d*\\d*\\d*\\d*x', 'PATTERN_TOO_COSTLY'],
  ['((ab){1,3}){1,30}', 'PATTERN_TOO_COSTLY'],
  ['(a)\\1', 'PATTERN_UNSUPPORTED'],
  ['(?=a)a', 'PATTERN_UNSUPPORTED'],
  ['(?<name>a)', 'PATTERN_UNSUPPORTED'],
  ['[a-z', 'PATTERN_INVALID'],
  ['a{2', 'PATTERN_INVALID'],
  ['a'.repeat(201), 'PATTERN_TOO_LONG'],
]
test.each(refused)('refuses the pattern %s as %s', (pattern, code) => {
  expect(checkPattern(pattern)).toMatchObject({ ok: false, error: { code } })
})

test('matches the whole value, not a part of it', () => {
  expect(matchesPattern('\\d{3}', '123')).toBe(true)
  expect(matchesPattern('\\d{3}', '1234')).toBe(false)
  expect(matchesPattern('a|b', 'ab')).toBe(false)
})

test('never runs a pattern that is refused, nor a value that is too long', () => {
  expect(matchesPattern('(a+)+', 'a')).toBe(false)
  expect(matchesPattern('a+', 'a'.repeat(maxMatchedLength + 1))).toBe(false)
})
