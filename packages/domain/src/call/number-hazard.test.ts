import { describe, expect, it } from 'vitest'
import { numberHazard } from './number-hazard.ts'

describe('numberHazard', () => {
  it.each([
    ['an Irish mobile', '+353850123344'],
    ['an American number', '+12125550101'],
    ['a free number', '+18005551212'],
    // The ranges are out of date now and then: a number that could be one is dialled.
    ['a number in a range not known', '+4990012345678'],
  ])('lets %s be dialled', (_name, number) => {
    expect(numberHazard(number)).toBeNull()
  })

  it.each([
    ['+353112', 'EMERGENCY_NUMBER'],
    ['+44999', 'EMERGENCY_NUMBER'],
    ['+1911', 'EMERGENCY_NUMBER'],
    ['112', 'EMERGENCY_NUMBER'],
    ['+61000', 'EMERGENCY_NUMBER'],
    ['+19005550101', 'PREMIUM_NUMBER'],
    ['+3531550123456', 'PREMIUM_NUMBER'],
    ['+448712345678', 'PREMIUM_NUMBER'],
    ['+3531850123456', 'PREMIUM_NUMBER'],
    ['+35312', 'NUMBER_NOT_DIALABLE'],
    ['+999123456789', 'NUMBER_NOT_DIALABLE'],
    ['', 'NUMBER_NOT_DIALABLE'],
  ])('refuses %s: %s', (number, code) => {
    expect(numberHazard(number)?.code).toBe(code)
  })
})
