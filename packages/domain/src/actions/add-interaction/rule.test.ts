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
import { addInteraction } from './rule.ts'

const phone = givenPhone(1)
const account = givenAccount({
  debtors: [givenDebtor(1, { phones: [phone] }), givenDebtor(2, { name: 'Tom Keane' })],
})
const input = {
  accountId,
  method: 'phone',
  direction: 'outbound',
  outcome: 'hardship',
  reason: 'unemployment',
}
const add = (fields: object) => decide(addInteraction, account, { ...input, ...fields })

describe('add interaction', () => {
  it('keeps codes, debtor and moment', () => {
    const plan = planOf(add({ phoneId: phone.id, text: 'Lost the job in May' }))
    expect(plan.interaction).toEqual({
      method: 'phone',
      direction: 'outbound',
      outcome: 'hardship',
      reason: 'unemployment',
      text: 'Lost the job in May',
      debtorId: givenId('debtor', 1),
      phoneId: phone.id,
      occurredAt: givenContext.now,
    })
    expect(plan.diary[0]).toMatchObject({
      type: 'interactionAdded',
      data: { outcome: 'hardship', debtor: 'Marisol Keane', phone: phone.number },
    })
  })

  it('takes the debtor that is named before the owner of the number', () => {
    expect(planOf(add({ debtorId: givenId('debtor', 2), phoneId: phone.id })).interaction.debtorId).toBe(
      givenId('debtor', 2),
    )
  })

  it('needs neither debtor nor number nor reason', () => {
    expect(planOf(add({ reason: null })).interaction).toMatchObject({
      debtorId: null,
      phoneId: null,
      reason: null,
    })
  })

  it.each([
    ['a number of another account', { phoneId: givenId('phone', 9) }, 'PHONE_NOT_FOUND', 'phoneId'],
    ['a debtor of another account', { debtorId: givenId('debtor', 9) }, 'DEBTOR_NOT_FOUND', 'debtorId'],
    ['a number with a letter', { phoneId: phone.id, method: 'letter' }, 'PHONE_NOT_USED', 'phoneId'],
    ['an outcome that is none', { outcome: 'happy' }, 'NOT_ONE_OF', 'outcome'],
    ['a reason that is none', { reason: '016' }, 'NOT_ONE_OF', 'reason'],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(add(fields))).toEqual({ code, field })
  })
})
