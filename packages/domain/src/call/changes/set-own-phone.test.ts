import { describe, expect, it } from 'vitest'
import { givenContext, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { setOwnPhone } from './set-own-phone.ts'

const set = (number: string | null, ctx = givenContext) =>
  decide(setOwnPhone, null, { number }, undefined, ctx)

describe('the number of one’s own phone', () => {
  it('is kept in E.164, and taken away by an empty one', () => {
    expect(planOf(set('+353 1 555 0182'))).toEqual({ userId: givenId('user'), ownPhone: '+35315550182' })
    expect(planOf(set(' '))).toMatchObject({ ownPhone: null })
    expect(planOf(set(null))).toMatchObject({ ownPhone: null })
  })

  it.each([
    ['01 555 0182', 'COUNTRY_CODE_MISSING'],
    ['+353', 'NOT_A_PHONE_NUMBER'],
    ['+19005550101', 'PREMIUM_NUMBER'],
  ])('refuses %s: %s', (number, code) => {
    expect(refusalOf(set(number))).toEqual({ code, field: 'number' })
  })

  it('is nothing that a program has', () => {
    const actor = {
      kind: 'apiKey',
      apiKeyId: givenId('apiKey'),
      scopes: [],
      orgId: givenId('organisation'),
    } as const
    expect(refusalOf(set(null, { ...givenContext, actor }))).toEqual({ code: 'CALLER_NOT_A_PERSON' })
  })
})
