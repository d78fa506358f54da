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
import { invalidatePhoneNumber } from './rule.ts'

const [valid, invalid] = [givenPhone(1, { validity: 'valid' }), givenPhone(2, { validity: 'invalid' })]
const account = givenAccount({ debtors: [givenDebtor(1, { phones: [valid, invalid] })] })
const invalidate = (fields: object, on = account) =>
  decide(invalidatePhoneNumber, on, {
    accountId,
    phoneId: valid.id,
    note: 'Belongs to somebody else',
    ...fields,
  })

describe('invalidate phone number', () => {
  it('marks the number and tells why', () => {
    const plan = planOf(invalidate({}))
    expect(plan.phone).toEqual({
      phoneId: valid.id,
      validity: 'invalid',
      note: 'Belongs to somebody else',
      at: givenContext.now,
    })
    expect(plan.diary).toMatchObject([
      { type: 'phoneInvalidated', data: { number: valid.number }, subjectId: valid.id },
    ])
  })

  it.each([
    ['without a note', { note: ' ' }, 'REQUIRED', 'note'],
    ['a number marked already', { phoneId: invalid.id }, 'PHONE_ALREADY_INVALID', 'phoneId'],
    ['a number of another account', { phoneId: givenId('phone', 9) }, 'PHONE_NOT_FOUND', 'phoneId'],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(invalidate(fields))).toEqual({ code, field })
  })

  it('is not possible when every number is invalid already', () => {
    const used = givenAccount({ debtors: [givenDebtor(1, { phones: [invalid] })] })
    expect(refusalOf(invalidate({}, used))).toEqual({ code: 'NO_USABLE_PHONE' })
  })
})
