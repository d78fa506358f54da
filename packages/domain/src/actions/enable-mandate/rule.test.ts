import { describe, expect, it } from 'vitest'
import type { MandateState } from '../../account/account-state.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenId, givenMandate } from '../../testing/given-account.ts'
import { enableMandate } from './rule.ts'

const mandateId = givenId('mandate')
const off = { status: 'disabled' as const }
const enable = (mandate: Partial<MandateState>, fields: object = {}) =>
  decide(enableMandate, givenAccount({ mandates: [givenMandate(1, mandate), givenMandate(2, off)] }), {
    accountId,
    mandateId,
    ...fields,
  })

describe('enable mandate', () => {
  it('lets it be used again and forgets until when it was off', () => {
    const plan = planOf(enable({ ...off, disabledUntil: localDate('2026-12-01') }, { note: 'Agreed' }))
    expect(plan.mandate).toEqual({ id: mandateId, status: 'active', disabledUntil: null })
    expect(plan.diary).toMatchObject([{ type: 'mandateEnabled', data: { mandate: 'M-1', note: 'Agreed' } }])
  })

  it.each([
    ['active', {}],
    ['revoked', { status: 'revoked' as const }],
    ['disabled until yesterday', { ...off, disabledUntil: localDate('2026-11-20') }],
  ])('refuses one that is %s', (_name, mandate) => {
    expect(refusalOf(enable(mandate))).toEqual({ code: 'MANDATE_NOT_DISABLED', field: 'mandateId' })
  })

  it('is not offered when none is disabled', () => {
    const account = givenAccount({ mandates: [givenMandate()] })
    expect(refusalOf(decide(enableMandate, account, { accountId, mandateId }))).toEqual({
      code: 'NO_DISABLED_MANDATE',
    })
  })
})
