import { describe, expect, it } from 'vitest'
import type { ContactAttempt } from './contact-facts.ts'
import { noContact } from './contact-facts.ts'
import { givenClaim, givenDebtor, givenId, givenPhone, instant } from '../testing/given-account.ts'
import {
  answered,
  asked,
  easternNumber,
  givenAmerican,
  givenCall,
  givenPreference,
} from '../testing/given-contact.ts'

// New York is four hours behind UTC in April: 14:00Z is ten in the morning there, and the day begins at 04:00Z.
const day = (date: number, hour = 14) => `2026-04-${String(date).padStart(2, '0')}T${hour}:00:00.000Z`
const opens = (date: number) => `2026-04-${String(date).padStart(2, '0')}T12:00:00.000Z`
const claims = [givenClaim(1), givenClaim(2), givenClaim(3)]
const ids = claims.map(({ id }) => id)
const calls = (attempts: readonly ContactAttempt[], more: Partial<typeof noContact> = {}) =>
  givenAmerican({ claims, contact: { ...noContact, attempts: attempts.toReversed(), ...more } })

/** One call on 1 April and six more through 7 April. */
const seven = [1, 2, 3, 4, 5, 6, 7].map((date) => givenCall(day(date)))

describe('calls within seven days, 12 CFR 1006.14(b)(2)(i)(A)', () => {
  it('lets a seventh call be made and no eighth', () => {
    expect(answered(asked(calls(seven.slice(0, 6)), day(7)))).toBe('OK')
    expect(answered(asked(calls(seven), day(7, 15)))).toBe(`CALLS_USED_UP until ${opens(8)}`)
  })

  it('lets the next be made on 8 April after one call on 1 April and six more through 7 April', () => {
    expect(answered(asked(calls(seven), opens(8)))).toBe('OK')
  })

  it('counts an eighth on 8 April for the days that follow', () => {
    const eight = [...seven, givenCall(day(8))]
    expect(answered(asked(calls(eight), day(8, 15)))).toBe(`CALLS_USED_UP until ${opens(9)}`)
  })

  it('tells how it stands and when it is possible again', () => {
    const decision = asked(calls(seven), day(7, 15))
    expect(decision).toMatchObject({
      block: {
        message: expect.stringMatching(/^7 of 7 calls within 7 days .* on .*8.* at 08:00 \(New York\)\.$/),
        mayOverride: 'contact:override',
      },
    })
  })

  it('counts each debtor of an account for themselves', () => {
    const debtors = [givenDebtor(1), givenDebtor(2)]
    const account = { ...calls(seven), debtors }
    const wish = { debtorId: givenId('debtor', 2), destination: null }
    expect(answered(asked(account, day(7, 15), wish))).toBe('OK')
    expect(answered(asked(account, day(7, 15), { destination: null }))).toMatch(/^CALLS_USED_UP/)
  })

  it('counts a call for each when nobody said to whom it was', () => {
    const account = calls(seven.map((call) => ({ ...call, debtorId: null })))
    expect(answered(asked(account, day(7, 15)))).toMatch(/^CALLS_USED_UP/)
  })
})

describe('particular debts, comment 14(b)(2)', () => {
  const aboutEach = (each: number) =>
    ids.flatMap((id) =>
      Array.from({ length: each }, (_, i) => givenCall(day(1 + (i % 7)), { claimIds: [id] })),
    )

  it('finds 21 unanswered calls about 3 debts fine', () => {
    expect(answered(asked(calls(aboutEach(7).slice(0, 20)), day(7, 15), { claimIds: [ids[2] ?? ''] }))).toBe(
      'OK',
    )
    expect(answered(asked(calls(aboutEach(7)), day(7, 15)))).toMatch(/^CALLS_USED_UP/)
  })

  it('lets a call be about the one debt that has calls left', () => {
    const account = calls(aboutEach(7).slice(0, 14))
    const about = (id: string | undefined) => asked(account, day(7, 15), { claimIds: id ? [id] : [] })
    expect(answered(about(ids[0]))).toMatch(/^CALLS_USED_UP/)
    expect(answered(about(ids[2]))).toBe('OK')
    expect(answered(about(undefined))).toBe('OK')
    expect(answered(asked(account, day(7, 15), { claimIds: ids }))).toMatch(/^CALLS_USED_UP/)
  })
})

describe('after a conversation, 1006.14(b)(2)(i)(B)', () => {
  const spoken = givenCall(day(1), { outcome: 'callBack' })

  it.each([
    ['the day itself', day(1, 15)],
    ['the seventh day', day(7)],
  ])('pauses on %s', (_name, at) => {
    expect(answered(asked(calls([spoken]), at))).toBe(`RECENT_CONVERSATION until ${opens(8)}`)
  })

  it('ends on the eighth day, the conversation’s own being the first', () => {
    expect(answered(asked(calls([spoken]), opens(8)))).toBe('OK')
  })

  it('counts from a call that the debtor made, too', () => {
    const inbound = { ...spoken, direction: 'inbound' as const }
    expect(answered(asked(calls([inbound]), day(2)))).toMatch(/^RECENT_CONVERSATION/)
  })

  it.each(['wrongNumber', 'thirdParty', 'voicemail'] as const)('does not pause after %s', (outcome) => {
    expect(answered(asked(calls([{ ...spoken, outcome }]), day(2)))).toBe('OK')
  })

  it('pauses calls about the debt that was spoken of, and no other', () => {
    const account = calls([{ ...spoken, claimIds: [ids[0] ?? ''] }])
    expect(answered(asked(account, day(2), { claimIds: [ids[0] ?? ''] }))).toMatch(/^RECENT_CONVERSATION/)
    expect(answered(asked(account, day(2), { claimIds: [ids[1] ?? ''] }))).toBe('OK')
  })
})

describe('calls that are not counted, 1006.14(b)(3)', () => {
  it.each(['busy', 'disconnected'] as const)('%s: the line did not connect', (outcome) => {
    const account = calls([...seven, ...seven].map((call) => ({ ...call, outcome })))
    expect(answered(asked(account, day(7, 15)))).toBe('OK')
  })

  it('calls within seven days of a consent, whose own day is the first', () => {
    const consent = givenPreference('consent')
    const account = calls(seven, { preferences: [consent] })
    expect(answered(asked(account, day(7, 15)))).toBe('OK')
    // Made while the consent was fresh, they do not count afterwards either.
    expect(answered(asked(account, opens(8)))).toBe('OK')
  })

  it('counts calls after the seventh day of a consent', () => {
    const given = (date: string) => [
      givenPreference('consent', { givenAt: instant(`${date}T14:00:00.000Z`) }),
    ]
    const many = Array.from({ length: 7 }, () => givenCall(day(7)))
    expect(answered(asked(calls(many, { preferences: given('2026-04-01') }), opens(8)))).toBe('OK')
    expect(answered(asked(calls(many, { preferences: given('2026-03-31') }), opens(8)))).toMatch(
      /^CALLS_USED_UP/,
    )
  })

  it.each(['attorney', 'creditor'])('calls to the %s', (label) => {
    const other = givenPhone(2, { number: '+12125550101', label })
    const account = calls(seven.map((call) => ({ ...call, phoneId: other.id })))
    const [debtor] = account.debtors
    const debtors = [{ ...(debtor ?? givenDebtor()), phones: [...(debtor?.phones ?? []), other] }]
    expect(answered(asked({ ...account, debtors }, day(7, 15)))).toBe('OK')
    const usedUp = { ...calls(seven), debtors }
    expect(answered(asked(usedUp, day(7, 15), { destination: other.number }))).toBe('OK')
  })

  it('counts a call that was started and never written down, and once when it was', () => {
    const startedCalls = [{ phoneId: givenId('phone'), at: instant(day(7)) }]
    expect(answered(asked(calls(seven.slice(0, 6), { startedCalls }), day(7, 15)))).toMatch(/^CALLS_USED_UP/)
    const written = [...seven.slice(0, 5), givenCall(day(7, 15))]
    expect(answered(asked(calls(written, { startedCalls }), day(7, 16)))).toBe('OK')
  })
})

describe('time and place, 1006.6(b)', () => {
  const pacificHome = [{ country: 'US', region: 'CA' }]

  it.each([
    ['07:59', '2026-04-10T11:59:00.000Z', 'INCONVENIENT_TIME until 2026-04-10T12:00:00.000Z'],
    ['08:00', '2026-04-10T12:00:00.000Z', 'OK'],
    ['20:59', '2026-04-11T00:59:00.000Z', 'OK'],
    ['21:00', '2026-04-11T01:00:00.000Z', 'INCONVENIENT_TIME until 2026-04-11T12:00:00.000Z'],
  ])('at %s where the debtor is', (_time, at, answer) => {
    expect(answered(asked(givenAmerican(), at))).toBe(answer)
  })

  it('is convenient from 11:00 to 21:00 Eastern for an Eastern mobile and a Pacific home', () => {
    const debtors = [
      givenDebtor(1, { phones: [givenPhone(1, { number: easternNumber })], addresses: pacificHome }),
    ]
    const account = givenAmerican({ debtors })
    const opening = '2026-04-10T15:00:00.000Z'
    expect(answered(asked(account, '2026-04-10T14:59:00.000Z'))).toBe(`INCONVENIENT_TIME until ${opening}`)
    expect(asked(account, opening)).toEqual({ allowed: true, until: '2026-04-11T01:00:00.000Z' })
    expect(answered(asked(account, '2026-04-11T01:00:00.000Z'))).toBe(
      'INCONVENIENT_TIME until 2026-04-11T15:00:00.000Z',
    )
  })

  it('follows the clocks when they change', () => {
    // 8 March 2026: at two in the morning it is three in New York.
    expect(answered(asked(givenAmerican(), '2026-03-08T02:00:00.000Z'))).toBe(
      'INCONVENIENT_TIME until 2026-03-08T12:00:00.000Z',
    )
    expect(answered(asked(givenAmerican(), '2026-03-07T02:00:00.000Z'))).toBe(
      'INCONVENIENT_TIME until 2026-03-07T13:00:00.000Z',
    )
  })

  it('binds texts and e-mail, and no letter', () => {
    const contact = { ...noContact, preferences: [givenPreference('consent', { channel: 'sms' })] }
    const night = '2026-04-11T05:00:00.000Z'
    const by = (channel: 'sms' | 'email' | 'letter') =>
      answered(asked(givenAmerican({ contact }), night, { channel, destination: null }))
    expect([by('sms'), by('email'), by('letter')]).toEqual([
      'INCONVENIENT_TIME until 2026-04-11T12:00:00.000Z',
      'INCONVENIENT_TIME until 2026-04-11T12:00:00.000Z',
      'OK',
    ])
  })

  it('redirects to the attorney, whose number may be called', () => {
    const attorney = givenPhone(2, { number: '+12125550101', label: 'attorney' })
    const debtors = [givenDebtor(1, { phones: [givenPhone(1, { number: easternNumber }), attorney] })]
    const account = givenAmerican({ flags: ['represented'], debtors })
    expect(answered(asked(account, day(1)))).toBe('REPRESENTED')
    expect(answered(asked(account, day(1), { destination: attorney.number }))).toBe('OK')
  })

  it('calls a number at work with consent only', () => {
    const phones = [givenPhone(1, { number: easternNumber, label: 'Work' })]
    const debtors = [givenDebtor(1, { phones })]
    expect(answered(asked(givenAmerican({ debtors }), day(1)))).toBe('WORK_NUMBER')
    const contact = {
      ...noContact,
      preferences: [givenPreference('consent', { destination: easternNumber })],
    }
    expect(answered(asked(givenAmerican({ debtors, contact }), day(9)))).toBe('OK')
  })

  it('leaves out the hours that the debtor refused', () => {
    const lunch = givenPreference('optOut', { fromTime: '12:00', toTime: '14:00' })
    const account = givenAmerican({ contact: { ...noContact, preferences: [lunch] } })
    expect(asked(account, '2026-04-10T15:00:00.000Z')).toEqual({
      allowed: true,
      until: '2026-04-10T16:00:00.000Z',
    })
    expect(answered(asked(account, '2026-04-10T17:00:00.000Z'))).toBe(
      'INCONVENIENT_TIME until 2026-04-10T18:00:00.000Z',
    )
  })
})

describe('cease, text and opt-out', () => {
  it('stops everything on a cease request but the letter that says what follows, 1006.6(c)', () => {
    const account = givenAmerican({ flags: ['ceaseContact'] })
    for (const channel of ['phone', 'sms', 'email', 'letter'] as const) {
      expect(answered(asked(account, day(1), { channel, destination: null }))).toBe('CEASE_CONTACT')
    }
    const letter = { channel: 'letter', destination: null, purpose: 'endOrRemedy' } as const
    expect(answered(asked(account, day(1), letter))).toBe('OK')
    expect(answered(asked(account, day(1), { purpose: 'endOrRemedy' }))).toBe('CEASE_CONTACT')
  })

  it('sends texts with a consent of the last 60 days only, 1006.6(d)(5)', () => {
    const text = (date: string, preferences = [givenPreference('consent', { channel: 'sms' })]) =>
      answered(
        asked(givenAmerican({ contact: { ...noContact, preferences } }), `${date}T14:00:00.000Z`, {
          channel: 'sms',
        }),
      )
    expect(text('2026-04-01', [])).toBe('NO_SMS_CONSENT')
    expect(text('2026-04-01')).toBe('OK')
    expect(text('2026-05-30')).toBe('OK')
    expect(text('2026-05-31')).toBe('NO_SMS_CONSENT')
    expect(
      text('2026-04-11', [givenPreference('consent', { channel: 'sms', expiresOn: '2026-04-10' as never })]),
    ).toBe('NO_SMS_CONSENT')
  })

  it.each([
    ['the number', { destination: easternNumber }, 'OPTED_OUT'],
    ['every number', { destination: null }, 'OPTED_OUT'],
    ['another number', { destination: '+12125550199' }, 'OK'],
    ['another channel', { channel: 'email' as const }, 'OK'],
    ['another debtor', { debtorId: givenId('debtor', 2) }, 'OK'],
    ['the number, known from another account', { destination: easternNumber, debtorId: null }, 'OPTED_OUT'],
  ])('honours a refusal of %s, 1006.14(h)', (_name, fields, answer) => {
    const contact = { ...noContact, preferences: [givenPreference('optOut', fields)] }
    expect(answered(asked(givenAmerican({ contact }), day(1)))).toBe(answer)
  })

  it('lets nobody override a refusal', () => {
    const contact = { ...noContact, preferences: [givenPreference('optOut')] }
    expect(asked(givenAmerican({ contact }), day(1))).toMatchObject({ block: { mayOverride: null } })
  })

  it('never blocks what comes from the debtor', () => {
    const account = givenAmerican({ flags: ['ceaseContact', 'deceased'] })
    expect(asked(account, day(1), { direction: 'inbound' })).toEqual({ allowed: true, until: null })
  })
})
