import { describe, expect, it } from 'vitest'
import type { AccountState } from '../../account/account-state.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { accountId, givenAccount, givenDebtor, givenId, givenPhone } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { startCall } from './rule.ts'

const invalid = givenPhone(1, { validity: 'invalid' })
const untried = givenPhone(2)
const valid = givenPhone(3, { validity: 'valid' })
const others = givenPhone(4)
const debtors = [
  givenDebtor(2, { name: 'Tom Keane', phones: [others] }),
  givenDebtor(1, { phones: [invalid, untried, valid] }),
]
const call = (phoneId: string | null, account: Partial<AccountState> = {}) =>
  decide(startCall, givenAccount({ debtors, ...account }), { accountId, phoneId })

describe('call now', () => {
  it('dials the number chosen', () => {
    const plan = planOf(call(others.id))
    expect(plan.call).toEqual({
      phoneId: others.id,
      debtorId: givenId('debtor', 2),
      number: others.number,
      uri: `tel:${others.number}`,
    })
    expect(plan.diary).toMatchObject([
      { type: 'callStarted', data: { debtor: 'Tom Keane', number: others.number } },
    ])
  })

  it.each([
    ['a valid number of the primary debtor first', debtors, valid],
    ['an untried number when none is valid', [givenDebtor(1, { phones: [invalid, untried] })], untried],
    [
      'another debtor’s valid number before an untried one',
      [givenDebtor(1, { phones: [untried] }), givenDebtor(2, { phones: [valid] })],
      valid,
    ],
  ])('chooses %s', (_name, on, phone) => {
    expect(planOf(call(null, { debtors: on })).call.phoneId).toBe(phone.id)
  })

  it('hands over to a softphone when so set', () => {
    const settings = { ...defaultSettings, telephonyUri: 'sip' as const }
    expect(planOf(call(null, { settings })).call.uri).toBe(`sip:${valid.number}`)
  })

  it('refuses a number marked invalid, or of another account', () => {
    expect(refusalOf(call(invalid.id))).toEqual({ code: 'PHONE_INVALID', field: 'phoneId' })
    expect(refusalOf(call(givenId('phone', 9)))).toEqual({ code: 'PHONE_NOT_FOUND', field: 'phoneId' })
  })

  it.each([
    ['contact must cease', { flags: ['ceaseContact' as const] }, 'CEASE_CONTACT'],
    ['the debtor is deceased', { flags: ['deceased' as const] }, 'DEBTOR_DECEASED'],
    ['the debtor is bankrupt', { flags: ['bankrupt' as const] }, 'DEBTOR_BANKRUPT'],
    ['a moratorium is in force', { flags: ['moratorium' as const] }, 'MORATORIUM'],
    ['every number is invalid', { debtors: [givenDebtor(1, { phones: [invalid] })] }, 'NO_USABLE_PHONE'],
  ])('is not possible when %s', (_name, account, code) => {
    expect(refusalOf(call(null, account))).toEqual({ code })
  })

  it('is possible when the debtor is vulnerable or disputes', () => {
    expect(call(null, { flags: ['vulnerable', 'disputed'] }).ok).toBe(true)
  })
})
