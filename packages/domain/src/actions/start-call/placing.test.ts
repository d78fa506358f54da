import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../settings/settings.ts'
import {
  accountId,
  givenAccount,
  givenContext,
  givenDebtor,
  givenId,
  givenPhone,
} from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import type { Caller } from './placing.ts'
import { startCall } from './rule.ts'

const phone = givenPhone(1)
const premium = givenPhone(2, { number: '+19005550101', validity: 'valid' })
const settings = { ...defaultSettings, telephonyUri: 'twilio' as const }
const account = givenAccount({ settings, debtors: [givenDebtor(1, { phones: [premium, phone] })] })
const caller: Caller = { ownPhone: '+35315550182', isOnCall: false }
const call = (who: Partial<Caller> = {}, input: object = {}, ctx = givenContext) =>
  decide(startCall, account, { accountId, phoneId: phone.id, ...input }, { ...caller, ...who }, ctx)

describe('a call that a provider places', () => {
  it('rings the caller first, and opens no link', () => {
    const plan = planOf(call())
    expect(plan.call).toMatchObject({
      provider: 'twilio',
      uri: null,
      ownPhone: '+35315550182',
      number: phone.number,
      debtorName: 'Marisol Keane',
    })
    expect(plan.diary).toMatchObject([{ type: 'callStarted' }])
  })

  it.each([
    ['the caller has said no phone', { ownPhone: null }, 'OWN_PHONE_MISSING', undefined],
    ['the caller is on a call', { isOnCall: true }, 'ALREADY_ON_CALL', undefined],
    ['it is the caller’s own phone', { ownPhone: phone.number }, 'OWN_PHONE_CALLED', 'phoneId'],
  ])('is refused when %s', (_name, who, code, field) => {
    expect(refusalOf(call(who))).toEqual(field ? { code, field } : { code })
  })

  it('is refused to a program, which has no phone', () => {
    const actor = {
      kind: 'apiKey',
      apiKeyId: givenId('apiKey'),
      scopes: ['call:start'],
      orgId: givenId('organisation'),
    } as const
    expect(refusalOf(call({}, {}, { ...givenContext, actor }))).toEqual({ code: 'CALLER_NOT_A_PERSON' })
  })
})

describe('a number that costs extra', () => {
  it('is refused, whoever dials', () => {
    expect(refusalOf(call({}, { phoneId: premium.id }))).toEqual({ code: 'PREMIUM_NUMBER', field: 'phoneId' })
    const byLink = givenAccount({ debtors: account.debtors })
    expect(refusalOf(decide(startCall, byLink, { accountId, phoneId: premium.id }))).toEqual({
      code: 'PREMIUM_NUMBER',
      field: 'phoneId',
    })
  })

  it('is never the one that is proposed', () => {
    expect(planOf(call({}, { phoneId: null })).call.phoneId).toBe(phone.id)
  })
})
