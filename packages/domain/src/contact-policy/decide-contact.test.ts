import { describe, expect, it } from 'vitest'
import type { StatusFlag } from '../account/status-flag.ts'
import { noContact } from './contact-facts.ts'
import { contactPacks } from './packs/index.ts'
import { contactRuleIds, contactRules } from './rules/index.ts'
import { localDate } from '../shared/local-date.ts'
import { defaultSettings } from '../settings/settings.ts'
import { givenAccount, givenDebtor, givenId } from '../testing/given-account.ts'
import { answered, asked, givenAmerican, givenCall, givenPreference } from '../testing/given-contact.ts'

/** Noon in Dublin, on the Saturday of the tests. */
const noon = '2026-11-21T12:00:00.000Z'
const wish = { destination: null }

describe('flags', () => {
  const stops: readonly (readonly [StatusFlag, string])[] = [
    ['ceaseContact', 'CEASE_CONTACT'],
    ['deceased', 'DEBTOR_DECEASED'],
    ['bankrupt', 'DEBTOR_BANKRUPT'],
    ['moratorium', 'MORATORIUM'],
    ['represented', 'REPRESENTED'],
  ]
  it.each(stops)('%s blocks under every pack, and nobody may override it', (flag, code) => {
    for (const contactPolicyPack of Object.keys(contactPacks) as (keyof typeof contactPacks)[]) {
      const settings = { ...defaultSettings, contactPolicyPack }
      const decision = asked(givenAccount({ flags: [flag], settings }), noon, wish)
      expect(decision).toMatchObject({ allowed: false, block: { code, mayOverride: null } })
    }
  })

  it.each(['disputed', 'vulnerable'] as const)('%s blocks nothing by itself', (flag) => {
    expect(answered(asked(givenAccount({ flags: [flag] }), noon, wish))).toBe('OK')
  })

  it('a moratorium ends with its last day', () => {
    const holds = [
      {
        id: givenId('hold'),
        kind: 'moratorium',
        startsOn: localDate('2026-11-01'),
        endsOn: localDate('2026-12-30'),
      },
    ] as const
    const settings = { ...defaultSettings, timeZone: 'Europe/Dublin' }
    const decision = asked(givenAccount({ flags: ['moratorium'], holds, settings }), noon, wish)
    // The flag goes with the hold, so that by then nothing is left that would block.
    expect(decision).toMatchObject({ block: { code: 'MORATORIUM', until: '2026-12-31T00:00:00.000Z' } })
  })
})

describe('what the organisation sets', () => {
  const withSettings = (settings: Partial<typeof defaultSettings>, attempts = noContact.attempts) =>
    givenAccount({
      settings: { ...defaultSettings, timeZone: 'Europe/Dublin', ...settings },
      debtors: [givenDebtor(1, { addresses: [{ country: 'IE', region: null }] })],
      contact: { ...noContact, attempts },
    })

  it('hours of its own stand before those of the pack', () => {
    const hours = { contactHours: { from: '09:00', to: '12:00' } }
    expect(answered(asked(withSettings({ contactPolicyPack: 'uk', ...hours }), noon, wish))).toBe(
      'INCONVENIENT_TIME until 2026-11-22T09:00:00.000Z',
    )
    expect(answered(asked(withSettings({ contactPolicyPack: 'uk' }), noon, wish))).toBe('OK')
  })

  it('days of the week, holidays and hours together', () => {
    const settings = {
      contactHours: { from: '09:00', to: '17:00' },
      contactWeekdays: [1, 2, 3, 4, 5],
      contactHolidays: [localDate('2026-11-23')],
    }
    // Saturday, Sunday and a holiday on Monday.
    expect(answered(asked(withSettings(settings), noon, wish))).toBe(
      'INCONVENIENT_TIME until 2026-11-24T09:00:00.000Z',
    )
  })

  it.each([
    ['day', 1, ['2026-11-21T08:00:00.000Z'], 'LIMIT_REACHED until 2026-11-22T00:00:00.000Z'],
    ['day', 1, ['2026-11-20T08:00:00.000Z'], 'OK'],
    [
      'week',
      2,
      ['2026-11-20T08:00:00.000Z', '2026-11-15T08:00:00.000Z'],
      'LIMIT_REACHED until 2026-11-22T00:00:00.000Z',
    ],
    ['week', 2, ['2026-11-20T08:00:00.000Z', '2026-11-14T08:00:00.000Z'], 'OK'],
    ['month', 1, ['2026-11-01T08:00:00.000Z'], 'LIMIT_REACHED until 2026-12-01T00:00:00.000Z'],
    ['month', 0, [], 'LIMIT_REACHED'],
  ] as const)('a limit per %s of %s', (per, most, days, answer) => {
    const attempts = days.map((at) => givenCall(at))
    const limited = withSettings({ contactLimits: [{ channel: 'phone', per, most }] }, attempts)
    expect(answered(asked(limited, noon, wish))).toBe(answer)
    expect(answered(asked(limited, noon, { ...wish, channel: 'letter' }))).toBe('OK')
  })

  it('a limit over all channels counts each of them', () => {
    const attempts = [givenCall('2026-11-21T08:00:00.000Z', { method: 'letter', phoneId: null })]
    const limited = withSettings({ contactLimits: [{ channel: 'any', per: 'day', most: 1 }] }, attempts)
    expect(answered(asked(limited, noon, wish))).toMatch(/^LIMIT_REACHED/)
  })

  it('waits for the hours when a limit ends at midnight', () => {
    const limited = withSettings(
      { contactPolicyPack: 'uk', contactLimits: [{ channel: 'phone', per: 'day', most: 1 }] },
      [givenCall('2026-11-21T08:00:00.000Z')],
    )
    expect(answered(asked(limited, noon, wish))).toBe('LIMIT_REACHED until 2026-11-22T08:00:00.000Z')
  })
})

describe('which rule is told', () => {
  const agency = {
    assignmentId: givenId('agencyAssignment'),
    agencyId: givenId('agency'),
    name: 'Aster',
    since: localDate('2026-04-01'),
  }

  it('never one that may be overridden before one that nobody may', () => {
    const order = contactRuleIds.map((id) => (contactRules[id].mayOverride === null ? 'nobody' : 'somebody'))
    expect(order).toEqual(order.toSorted())
  })

  it('the opt-out of a debtor whose account an agency has', () => {
    const account = givenAmerican({
      agency,
      contact: { ...noContact, preferences: [givenPreference('optOut')] },
    })
    const midday = '2026-04-10T16:00:00.000Z'
    expect(answered(asked(account, midday))).toBe('OPTED_OUT')
    expect(answered(asked({ ...account, contact: noContact }, midday))).toBe('AT_AGENCY')
  })

  it('with every other that is overridden with it', () => {
    const attempts = Array.from({ length: 7 }, () => givenCall('2026-04-10T14:00:00.000Z'))
    const account = givenAmerican({ agency, contact: { ...noContact, attempts } })
    expect(asked(account, '2026-04-11T03:00:00.000Z')).toMatchObject({
      block: { code: 'AT_AGENCY', message: expect.stringMatching(/Aster.*7 of 7 calls.*23:00/) as string },
    })
  })

  it('the one that nobody may override, when there are several', () => {
    const attempts = Array.from({ length: 8 }, () => givenCall('2026-04-10T14:00:00.000Z'))
    const account = givenAmerican({ flags: ['bankrupt'], contact: { ...noContact, attempts } })
    const night = '2026-04-11T03:00:00.000Z'
    expect(answered(asked(account, night))).toBe('DEBTOR_BANKRUPT')
    expect(answered(asked({ ...account, flags: [] }, night))).toBe(
      'CALLS_USED_UP until 2026-04-17T12:00:00.000Z',
    )
  })
})
