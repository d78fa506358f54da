import { describe, expect, it } from 'vitest'
import type { AccountWithContact } from '../../account/account-state.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { noContact } from '../../contact-policy/contact-facts.ts'
import type { Actor } from '../../permissions/permissions.ts'
import {
  accountId,
  givenAccount,
  givenContext,
  givenDebtor,
  givenId,
  givenPhone,
  instant,
} from '../../testing/given-account.ts'
import { easternNumber, givenAmerican, givenCall, givenPreference } from '../../testing/given-contact.ts'
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
const call = (phoneId: string | null, account: Partial<AccountWithContact> = {}) =>
  decide(startCall, givenAccount({ debtors, ...account }), { accountId, phoneId })

describe('call now', () => {
  it('dials the number chosen', () => {
    const plan = planOf(call(others.id))
    expect(plan.call).toEqual({
      phoneId: others.id,
      debtorId: givenId('debtor', 2),
      debtorName: 'Tom Keane',
      number: others.number,
      uri: `tel:${others.number}`,
      provider: null,
      ownPhone: null,
      overridden: null,
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

  it('refuses claims that are not open on the account', () => {
    const claimIds = [givenId('claim', 9)]
    const result = decide(startCall, givenAccount({ debtors }), { accountId, claimIds })
    expect(refusalOf(result)).toEqual({ code: 'CLAIM_NOT_OPEN', field: 'claimIds' })
  })

  it('is possible when the debtor is vulnerable or disputes', () => {
    expect(call(null, { flags: ['vulnerable', 'disputed'] }).ok).toBe(true)
  })
})

describe('the contact policy', () => {
  const contact = {
    ...noContact,
    attempts: Array.from({ length: 7 }, () => givenCall('2026-11-20T15:00:00.000Z', { phoneId: null })),
  }
  const account = givenAmerican({ contact })
  const afternoon = instant('2026-11-21T15:00:00.000Z')
  const reason = { reason: 'He asked for a call by letter' }
  const as = (role: 'agent' | 'teamManager', override?: object) => {
    const ctx = { ...givenContext, now: afternoon, actor: { ...givenContext.actor, role } as Actor }
    return decide(startCall, account, { accountId, override }, undefined, ctx)
  }

  it('refuses a call, and says so beforehand to who may not override', () => {
    expect(refusalOf(as('agent'))).toEqual({ code: 'CALLS_USED_UP' })
    const agent = { ...givenContext, now: afternoon }
    expect(startCall.available(account, agent)).toMatchObject({ error: { code: 'CALLS_USED_UP' } })
    const manager = { ...agent, actor: { ...givenContext.actor, role: 'teamManager' } as Actor }
    expect(startCall.available(account, manager).ok).toBe(true)
    expect(refusalOf(as('teamManager'))).toEqual({ code: 'CALLS_USED_UP' })
  })

  it('lets a team manager override with a reason, which the diary tells', () => {
    expect(refusalOf(as('agent', reason))).toEqual({ code: 'CALLS_USED_UP' })
    const plan = planOf(as('teamManager', reason))
    expect(plan.call.overridden).toBe('CALLS_USED_UP')
    expect(plan.diary).toMatchObject([
      { type: 'contactPolicyOverridden', data: { code: 'CALLS_USED_UP', ...reason } },
      { type: 'callStarted' },
    ])
    expect(refusalOf(as('teamManager', { reason: '' }))).toEqual({
      code: 'REQUIRED',
      field: 'override.reason',
    })
  })

  it('lets nobody override what the debtor refused', () => {
    const phones = [givenPhone(1, { number: easternNumber }), givenPhone(2, { number: '+12125550101' })]
    const preferences = [givenPreference('optOut', { destination: easternNumber })]
    const on = givenAmerican({
      debtors: [givenDebtor(1, { phones })],
      contact: { ...noContact, preferences },
    })
    const admin = {
      ...givenContext,
      now: afternoon,
      actor: { ...givenContext.actor, role: 'admin' } as Actor,
    }
    const input = { accountId, phoneId: phones[0]?.id, override: reason }
    expect(refusalOf(decide(startCall, on, input, undefined, admin))).toEqual({
      code: 'OVERRIDE_NOT_ALLOWED',
      field: 'override',
    })
  })

  it('chooses a number that is allowed before one that is not', () => {
    const [debtor] = account.debtors
    const other = givenPhone(2, { number: '+12125550101' })
    const phones = [...(debtor?.phones ?? []), other]
    const preferences = [givenPreference('optOut', { destination: easternNumber })]
    const on = givenAmerican({
      debtors: [givenDebtor(1, { phones })],
      contact: { ...noContact, preferences },
    })
    const ctx = { ...givenContext, now: afternoon }
    expect(planOf(decide(startCall, on, { accountId }, undefined, ctx)).call.phoneId).toBe(other.id)
  })
})
