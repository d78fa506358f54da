import { describe, expect, it } from 'vitest'
import {
  accountId,
  givenAccount,
  givenContext,
  givenDebtor,
  givenId,
  givenPhone,
} from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { validatePhoneNumber } from './rule.ts'

const [unknown, valid, invalid] = [
  givenPhone(1),
  givenPhone(2, { validity: 'valid' }),
  givenPhone(3, { validity: 'invalid' }),
]
const account = givenAccount({ debtors: [givenDebtor(1, { phones: [unknown, valid, invalid] })] })
const validate = (phoneId: string, on = account) => decide(validatePhoneNumber, on, { accountId, phoneId })

describe('validate phone number', () => {
  it.each([
    ['never tried', unknown],
    ['marked invalid before', invalid],
  ])('marks a number valid that was %s', (_name, phone) => {
    const plan = planOf(validate(phone.id))
    expect(plan.phone).toEqual({ phoneId: phone.id, validity: 'valid', note: null, at: givenContext.now })
    expect(plan.diary).toMatchObject([
      {
        type: 'phoneValidated',
        data: { number: phone.number, debtor: 'Marisol Keane' },
        subjectId: phone.id,
      },
    ])
  })

  it('refuses a number that is valid, or of another account', () => {
    expect(refusalOf(validate(valid.id))).toEqual({ code: 'PHONE_ALREADY_VALID', field: 'phoneId' })
    expect(refusalOf(validate(givenId('phone', 9)))).toEqual({ code: 'PHONE_NOT_FOUND', field: 'phoneId' })
  })

  it('is not possible without a number that could become valid', () => {
    expect(refusalOf(validate(unknown.id, givenAccount()))).toEqual({ code: 'NO_PHONE_NUMBER' })
    const done = givenAccount({ debtors: [givenDebtor(1, { phones: [valid] })] })
    expect(refusalOf(validate(valid.id, done))).toEqual({ code: 'EVERY_PHONE_VALID' })
  })
})
