import { describe, expect, it } from 'vitest'
import type { MandateState } from '../account/account-state.ts'
import { localDate } from '../shared/local-date.ts'
import { givenMandate } from '../testing/given-account.ts'
import { checkMandateUse, isDisabledOn, mandateLapsesOn } from './mandate-use.ts'

const on = (day: string, fields: Partial<MandateState> = {}) => {
  const checked = checkMandateUse(givenMandate(1, fields), localDate(day), 'en')
  return checked.ok ? 'usable' : checked.error.code
}
const disabled = { status: 'disabled' as const, disabledUntil: localDate('2026-12-10') }

describe('checkMandateUse', () => {
  it.each([
    ['active', '2026-11-21', {}, 'usable'],
    ['disabled without end', '2030-01-01', { status: 'disabled' as const }, 'MANDATE_DISABLED'],
    ['disabled, on the last day', '2026-12-10', disabled, 'MANDATE_DISABLED'],
    ['disabled, the day after', '2026-12-11', disabled, 'usable'],
    ['revoked', '2026-11-21', { status: 'revoked' as const }, 'MANDATE_REVOKED'],
    ['not signed yet', '2025-12-31', { signedOn: localDate('2026-01-01') }, 'MANDATE_NOT_SIGNED'],
    ['never used, 36 months after signing', '2029-01-01', { signedOn: localDate('2026-01-01') }, 'usable'],
    ['never used, a day later', '2029-01-02', { signedOn: localDate('2026-01-01') }, 'MANDATE_LAPSED'],
    ['used since', '2029-01-02', { lastUsedOn: localDate('2026-06-01') }, 'usable'],
    [
      'of a scheme without such a rule',
      '2036-01-02',
      { scheme: 'ach', signedOn: localDate('2026-01-01') },
      'usable',
    ],
  ])('%s', (_name, day, fields, expected) => {
    expect(on(day, fields)).toBe(expected)
  })

  it('says until when, in the words of the account', () => {
    const checked = checkMandateUse(givenMandate(1, disabled), localDate('2026-12-01'), 'en-IE')
    expect(!checked.ok && checked.error.message).toBe('This mandate is disabled until 10 Dec 2026.')
  })
})

it('counts 36 months from a leap day to the end of February', () => {
  const mandate = givenMandate(1, { signedOn: localDate('2024-02-29') })
  expect(mandateLapsesOn(mandate)).toBe('2027-02-28')
})

it('is not disabled by a date alone', () => {
  expect(
    isDisabledOn({ status: 'active', disabledUntil: localDate('2026-12-10') }, localDate('2026-12-01')),
  ).toBe(false)
})
