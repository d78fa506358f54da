import { describe, expect, it } from 'vitest'
import { displayPhone } from './display-phone.ts'
import { maskIdentifier } from './mask-identifier.ts'

describe('maskIdentifier', () => {
  it.each([
    ['8603124471', '•••• 4471'],
    [' 1234567T890 ', '•••• T890'],
    ['12345678', '•••• 5678'],
    ['1234567', '••••'],
    ['', '••••'],
    ['😀😀😀😀😀😀😀😀', '•••• 😀😀😀😀'],
  ])('shows %j as %j', (value, shown) => {
    expect(maskIdentifier(value)).toBe(shown)
  })
})

describe('displayPhone', () => {
  it.each([
    ['+353850123344', '+353 85 012 3344'],
    ['+14155552671', '+1 415 555 2671'],
    ['not a number', 'not a number'],
  ])('shows %j as %j', (number, shown) => {
    expect(displayPhone(number)).toBe(shown)
  })
})
