import { describe, expect, it } from 'vitest'
import { ownAddress } from './own-address.ts'

describe('where signing in leads', () => {
  it.each(['/accounts', '/accounts/DEB-1/diary?types=noteAdded#x'])('follows %s', (address) => {
    expect(ownAddress(address)).toBe(address)
  })

  it.each([
    undefined,
    '',
    'accounts',
    '//evil.example',
    '/\\evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
  ])('does not follow %s', (address) => expect(ownAddress(address)).toBeUndefined())
})
