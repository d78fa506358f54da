import { describe, expect, it } from 'vitest'
import type { StatusFlag } from '../account/status-flag.ts'
import { defaultSettings } from '../settings/settings.ts'
import { localDate } from '../shared/local-date.ts'
import { givenClaim } from '../testing/given-account.ts'
import { planOf, refusalOf } from '../testing/decide.ts'
import { prolongationFee } from './prolongation-fee.ts'
import { prolongationTerms } from './prolongation-terms.ts'

const today = localDate('2026-11-21')
const notDue = givenClaim(1, { dueOn: localDate('2026-11-25') })
const settings = { ...defaultSettings, prolongationFeeMinor: 500, prolongationFeeBasis: 'Terms, section 7' }
const terms = (
  claim = notDue,
  days = 14,
  over: Partial<typeof settings> = {},
  flags: readonly StatusFlag[] = [],
) =>
  prolongationTerms(claim, days, { settings: { ...settings, ...over }, instalmentPlan: null, flags }, today)

describe('the terms of a prolongation', () => {
  it('count from the due date, and from today when that has passed', () => {
    expect(planOf(terms())).toEqual({
      days: 14,
      fromDueOn: '2026-11-25',
      dueOn: '2026-12-09',
      feeMinor: 500n,
      basis: 'Terms, section 7',
    })
    expect(planOf(terms({ ...notDue, dueOn: today })).dueOn).toBe('2026-12-05')
    expect(planOf(terms({ ...notDue, dueOn: localDate('2026-09-01') })).dueOn).toBe('2026-12-05')
    expect(planOf(terms({ ...notDue, dueOn: localDate('2028-02-20') })).dueOn).toBe('2028-03-05')
  })

  it.each([
    ['a length that is not offered', notDue, 10, {}, 'DAYS_NOT_ALLOWED', 'days'],
    ['a disputed claim', { ...notDue, disputed: true }, 14, {}, 'CLAIM_DISPUTED', 'claimId'],
    ['a fee', { ...notDue, kind: 'fee' }, 14, {}, 'FEE_CANNOT_BE_PROLONGED', 'claimId'],
    ['more often than allowed', { ...notDue, prolongedTimes: 3 }, 7, {}, 'TOO_MANY_PROLONGATIONS', 'claimId'],
    ['where none is allowed', notDue, 7, { prolongationMaxTimes: 0 }, 'TOO_MANY_PROLONGATIONS', 'claimId'],
    ['past the most days', { ...notDue, prolongedDays: 54 }, 7, {}, 'PROLONGED_TOO_LONG', 'days'],
    ['at the most days', { ...notDue, prolongedDays: 60 }, 7, {}, 'PROLONGED_TOO_LONG', 'claimId'],
  ])('refuse %s', (_name, claim, days, over, code, field) => {
    expect(refusalOf(terms(claim, days, over))).toEqual({ code, field })
  })

  it('ask no fee in a moratorium, with or without a basis', () => {
    for (const over of [{}, { prolongationFeeBasis: '' }]) {
      expect(planOf(terms(notDue, 14, over, ['moratorium']))).toMatchObject({ feeMinor: 0n, basis: null })
    }
    expect(planOf(terms(notDue, 14, {}, ['vulnerable'])).feeMinor).toBe(500n)
  })

  it('allow the last day that is left', () => {
    expect(terms({ ...notDue, prolongedDays: 53 }, 7).ok).toBe(true)
  })
})

describe('the fee of a prolongation', () => {
  const fee = (open: bigint, over: Partial<typeof settings>) =>
    prolongationFee(open, { ...settings, ...over })

  it.each([
    [10_000n, { prolongationFeeMinor: 0, prolongationFeePercent: 0, prolongationFeeBasis: '' }, 0n, null],
    [10_000n, {}, 500n, 'Terms, section 7'],
    [12_345n, { prolongationFeePercent: 1 }, 623n, 'Terms, section 7'],
    [10_050n, { prolongationFeeMinor: 0, prolongationFeePercent: 1 }, 101n, 'Terms, section 7'],
    [10_049n, { prolongationFeeMinor: 0, prolongationFeePercent: 1 }, 100n, 'Terms, section 7'],
    [10_000n, { prolongationFeeMinor: 0, prolongationFeePercent: 0.29 }, 29n, 'Terms, section 7'],
  ])('on %s is as the settings say: %o', (open, over, feeMinor, basis) => {
    expect(planOf(fee(open, over))).toEqual({ feeMinor, basis })
  })

  it('is refused without the contract or law that allows it', () => {
    expect(refusalOf(fee(10_000n, { prolongationFeeBasis: '  ' }))).toEqual({ code: 'FEE_WITHOUT_BASIS' })
  })
})
