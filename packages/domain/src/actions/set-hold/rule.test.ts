import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../settings/settings.ts'
import { accountId, givenAccount } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { setHold } from './rule.ts'

// Today is 21 November 2026.
const uk = { settings: { ...defaultSettings, contactPolicyPack: 'uk' as const } }
const set = (input: object, account: Parameters<typeof givenAccount>[0] = {}) =>
  decide(setHold, givenAccount(account), { accountId, kind: 'moratorium', ...input })

describe('set a hold', () => {
  it('begins today and has no end unless one is given', () => {
    expect(planOf(set({ kind: 'vulnerable', note: 'Told us on the phone' }))).toMatchObject({
      hold: { kind: 'vulnerable', startsOn: '2026-11-21', endsOn: null, note: 'Told us on the phone' },
      diary: [{ type: 'holdSet', data: { hold: 'Vulnerable', endsOn: null } }],
    })
  })

  it.each([
    [{}, '2027-01-19'],
    [{ startsOn: '2026-11-01' }, '2026-12-30'],
    [{ endsOn: '2027-06-30' }, '2027-06-30'],
  ])('a breathing space in the UK lasts 60 days, the first included: %j', (input, endsOn) => {
    expect(planOf(set(input, uk)).hold.endsOn).toBe(endsOn)
  })

  it('leaves other holds, and moratoria elsewhere, without an end', () => {
    expect(planOf(set({ kind: 'ceaseContact' }, uk)).hold.endsOn).toBeNull()
    expect(planOf(set({})).hold.endsOn).toBeNull()
  })

  it.each([
    [{ startsOn: '2026-11-22' }, {}, 'HOLD_STARTS_LATER', 'startsOn'],
    [{ startsOn: '2026-08-22' }, {}, 'HOLD_STARTED_LONG_AGO', 'startsOn'],
    [{ endsOn: '2026-11-20' }, {}, 'HOLD_ENDED', 'endsOn'],
    [{}, { flags: ['moratorium' as const] }, 'HOLD_IN_FORCE', 'kind'],
  ])('refuses %j', (input, account, code, field) => {
    expect(refusalOf(set(input, account))).toEqual({ code, field })
  })

  it('is not possible when every hold is set', () => {
    const flags = ['moratorium', 'vulnerable', 'ceaseContact', 'represented'] as const
    expect(refusalOf(set({}, { flags }))).toEqual({ code: 'EVERY_HOLD_SET' })
  })
})
