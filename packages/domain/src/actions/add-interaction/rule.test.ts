import { describe, expect, it } from 'vitest'
import { noContact } from '../../contact-policy/contact-facts.ts'
import {
  accountId,
  givenAccount,
  givenClaim,
  givenContext,
  givenDebtor,
  givenId,
  givenPhone,
  instant,
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
    const plan = planOf(add({ phoneId: phone.id, text: 'Lost the job in May', durationSeconds: 65 }))
    expect(plan.interaction).toEqual({
      method: 'phone',
      direction: 'outbound',
      outcome: 'hardship',
      reason: 'unemployment',
      text: 'Lost the job in May',
      debtorId: givenId('debtor', 1),
      phoneId: phone.id,
      occurredAt: givenContext.now,
      durationSeconds: 65,
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

describe('beside the contact policy', () => {
  const told = { ...account, flags: ['ceaseContact' as const] }
  const warningOf = (on: typeof account, fields: object) =>
    planOf(decide(addInteraction, on, { ...input, ...fields })).warning

  it('keeps what happened all the same, and warns', () => {
    expect(warningOf(told, {})).toBe('The debtor asked us to stop contact.')
    expect(warningOf(account, {})).toBeNull()
  })

  it('does not warn of what came from the debtor, nor of a visit', () => {
    expect(warningOf(told, { direction: 'inbound' })).toBeNull()
    expect(warningOf(told, { method: 'visit' })).toBeNull()
  })

  it('does not warn of a call that was asked about when it began', () => {
    const startedCalls = [{ phoneId: phone.id, at: instant('2026-11-21T08:50:00.000Z') }]
    const calling = { ...told, contact: { ...noContact, startedCalls } }
    expect(warningOf(calling, { phoneId: phone.id })).toBeNull()
    expect(warningOf(calling, { method: 'letter' })).not.toBeNull()
  })

  it('says which debts it was about, each once, and only open ones of the account', () => {
    const claims = [givenClaim(1), givenClaim(2)]
    const claimIds = [claims[1]?.id, claims[1]?.id]
    expect(planOf(decide(addInteraction, { ...account, claims }, { ...input, claimIds })).claimIds).toEqual([
      claims[1]?.id,
    ])
    expect(refusalOf(add({ claimIds }))).toEqual({ code: 'CLAIM_NOT_OPEN', field: 'claimIds' })
  })
})
