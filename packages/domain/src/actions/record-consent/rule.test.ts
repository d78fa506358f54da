import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenDebtor, givenId, givenPhone } from '../../testing/given-account.ts'
import { displayPhone } from '../../debtor/display-phone.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { recordConsent } from './rule.ts'

const phone = givenPhone(1)
const email = { id: givenId('email'), address: 'm.keane@example.test' }
const debtors = [givenDebtor(1), givenDebtor(2, { name: 'Tom Keane', phones: [phone], emails: [email] })]
const record = (input: object) =>
  decide(recordConsent, givenAccount({ debtors }), { accountId, channel: 'sms', source: 'spoken', ...input })

describe('record a consent', () => {
  it('is of the debtor whose number it is, for that number', () => {
    const plan = planOf(record({ phoneId: phone.id, expiresOn: '2027-01-20', note: 'Asked for it' }))
    expect(plan.preference).toMatchObject({
      kind: 'consent',
      channel: 'sms',
      debtorId: givenId('debtor', 2),
      destination: phone.number,
      expiresOn: '2027-01-20',
    })
    expect(plan.diary).toMatchObject([
      {
        type: 'consentRecorded',
        data: { debtor: 'Tom Keane', about: `SMS to ${displayPhone(phone.number)}` },
      },
    ])
  })

  it('is of the primary debtor for every address when none is named', () => {
    expect(planOf(record({})).preference).toMatchObject({ debtorId: givenId('debtor', 1), destination: null })
    expect(planOf(record({ debtorId: givenId('debtor', 2) })).preference.debtorId).toBe(givenId('debtor', 2))
  })

  it.each([
    [{ expiresOn: '2026-11-20' }, 'CONSENT_EXPIRED', 'expiresOn'],
    [{ channel: 'email', phoneId: phone.id }, 'ADDRESS_NOT_USED', 'phoneId'],
    [{ emailId: email.id }, 'ADDRESS_NOT_USED', 'emailId'],
    [{ phoneId: givenId('phone', 9) }, 'PHONE_NOT_FOUND', 'phoneId'],
    [{ channel: 'email', emailId: givenId('email', 9) }, 'EMAIL_NOT_FOUND', 'emailId'],
    [{ debtorId: givenId('debtor', 9) }, 'DEBTOR_NOT_FOUND', 'debtorId'],
    [{ source: 'dream' }, 'NOT_ONE_OF', 'source'],
  ])('refuses %j', (input, code, field) => {
    expect(refusalOf(record(input))).toEqual({ code, field })
  })
})
