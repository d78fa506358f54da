import { describe, expect, it } from 'vitest'
import { noContact } from './contact-facts.ts'
import { channelState, claimStates } from './contact-state.ts'
import { defaultSettings } from '../settings/settings.ts'
import { givenAccount, givenClaim, givenDebtor, givenPhone, instant } from '../testing/given-account.ts'
import { easternNumber, givenAmerican, givenCall, givenPreference } from '../testing/given-contact.ts'

const now = instant('2026-04-07T18:32:00.000Z')
const calls = [1, 2, 3, 4, 5].map((date) => givenCall(`2026-04-0${date}T14:00:00.000Z`)).toReversed()

describe('how a channel stands', () => {
  it('says so in figures: allowed, local time, calls used, and until when', () => {
    const account = givenAmerican({ claims: [givenClaim(1)], contact: { ...noContact, attempts: calls } })
    expect(channelState(account, 'phone', now)).toEqual({
      channel: 'phone',
      allowed: true,
      code: null,
      message: null,
      until: '2026-04-08T01:00:00.000Z',
      mayOverride: null,
      count: { used: 5, most: 7, days: 7 },
      localTime: '14:32',
      timeZones: ['America/New_York'],
    })
  })

  it('is that of the first number that is allowed', () => {
    const phones = [givenPhone(1, { number: easternNumber }), givenPhone(2, { number: '+12125550101' })]
    const contact = { ...noContact, preferences: [givenPreference('optOut', { destination: easternNumber })] }
    const debtors = [givenDebtor(1, { phones })]
    expect(channelState(givenAmerican({ debtors, contact }), 'phone', now).allowed).toBe(true)
    const one = [givenDebtor(1, { phones: phones.slice(0, 1) })]
    expect(channelState(givenAmerican({ debtors: one, contact }), 'phone', now)).toMatchObject({
      allowed: false,
      code: 'OPTED_OUT',
    })
  })

  it.each(['phone', 'sms', 'email'] as const)('%s has no way without an address', (channel) => {
    expect(channelState(givenAccount(), channel, now)).toMatchObject({ allowed: false, code: 'NO_ADDRESS' })
  })

  it('a letter needs none that we know of', () => {
    expect(channelState(givenAccount(), 'letter', now)).toMatchObject({ allowed: true, count: null })
  })

  it('shows the limit of which the least is left', () => {
    const contactLimits = [
      { channel: 'any', per: 'month', most: 20 },
      { channel: 'phone', per: 'week', most: 6 },
    ] as const
    const settings = { ...defaultSettings, contactLimits: [...contactLimits] }
    const debtors = [givenDebtor(1, { phones: [givenPhone(1)] })]
    const account = givenAccount({ debtors, settings, contact: { ...noContact, attempts: calls } })
    expect(channelState(account, 'phone', now).count).toEqual({ used: 5, most: 6, days: 7 })
  })
})

describe('how calls stand about each claim', () => {
  it('counts those about it, and says when it is possible again', () => {
    const claims = [givenClaim(1), givenClaim(2)]
    const attempts = [
      givenCall('2026-04-06T14:00:00.000Z', { claimIds: [claims[1]?.id ?? ''], outcome: 'refuses' }),
      ...calls,
    ]
    const account = givenAmerican({ claims, contact: { ...noContact, attempts } })
    expect(claimStates(account, now)).toEqual([
      { claimId: claims[0]?.id, used: 5, most: 7, because: null, from: null },
      { claimId: claims[1]?.id, used: 6, most: 7, because: 'conversation', from: '2026-04-13' },
    ])
  })

  it('is empty where nothing counts by debt', () => {
    expect(claimStates(givenAccount({ claims: [givenClaim(1)] }), now)).toEqual([])
  })
})
