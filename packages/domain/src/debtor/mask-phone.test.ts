import { expect, it } from 'vitest'
import { maskPhone } from './mask-phone.ts'

it.each([
  ['+353850123344', '+3538•••44'],
  ['+12125550101', '+1212•••01'],
  ['+3531', '•••'],
  ['', '•••'],
])('shows of %s only %s', (number, masked) => {
  expect(maskPhone(number)).toBe(masked)
})
