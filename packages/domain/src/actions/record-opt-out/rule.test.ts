import { describe, expect, it } from 'vitest'
import { noContact } from '../../contact-policy/contact-facts.ts'
import type { ContactPreferenceState } from '../../contact-policy/contact-facts.ts'
import { accountId, givenAccount, givenDebtor, givenId, givenPhone } from '../../testing/given-account.ts'
import { givenPreference } from '../../testing/given-contact.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { recordOptOut } from './rule.ts'

const phone = givenPhone(1)
const debtors = [givenDebtor(1, { phones: [phone] })]
const record = (input: object, preferences: readonly ContactPreferenceState[] = []) =>
  decide(recordOptOut, givenAccount({ debtors, contact: { ...noContact, preferences } }), {
    accountId,
    channel: 'phone',
    source: 'spoken',
    ...input,
  })

describe('record an opt-out', () => {
  it('is for a number, and takes back the consent to it', () => {
    const consent = givenPreference('consent', { destination: phone.number })
    const plan = planOf(record({ phoneId: phone.id }, [consent]))
    expect(plan.preference).toMatchObject({ kind: 'optOut', destination: phone.number, expiresOn: null })
    expect(plan.withdrawIds).toEqual([consent.id])
  })

  it('is for a part of the day, and leaves the consent', () => {
    const plan = planOf(record({ fromTime: '12:00', toTime: '14:00' }, [givenPreference('consent')]))
    expect(plan.preference).toMatchObject({ fromTime: '12:00', toTime: '14:00' })
    expect(plan.withdrawIds).toEqual([])
    expect(plan.diary[0]?.data).toMatchObject({ about: 'Call from 12:00 to 14:00' })
  })

  it.each([
    [{ fromTime: '12:00' }, { code: 'TIME_INCOMPLETE', field: 'toTime' }],
    [{ toTime: '12:00' }, { code: 'TIME_INCOMPLETE', field: 'fromTime' }],
    [
      { fromTime: '12:00', toTime: '12:00' },
      { code: 'TIME_EMPTY', field: 'toTime' },
    ],
    [{ phoneId: givenId('phone', 9) }, { code: 'PHONE_NOT_FOUND', field: 'phoneId' }],
  ])('refuses %j', (input, refusal) => {
    expect(refusalOf(record(input))).toEqual(refusal)
  })

  it('refuses what is recorded already', () => {
    expect(refusalOf(record({}, [givenPreference('optOut')]))).toEqual({ code: 'ALREADY_OPTED_OUT' })
    expect(record({ phoneId: phone.id }, [givenPreference('optOut')]).ok).toBe(true)
  })
})
