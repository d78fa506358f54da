import { describe, expect, it } from 'vitest'
import type { MandateState } from '../../account/account-state.ts'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenId, givenMandate, givenMethod } from '../../testing/given-account.ts'
import { disableMandate } from './rule.ts'

const mandateId = givenId('mandate')
const disable = (fields: object, mandate: Partial<MandateState> = {}) =>
  decide(
    disableMandate,
    givenAccount({ mandates: [givenMandate(1, mandate)], paymentMethods: [givenMethod()] }),
    { accountId, mandateId, ...fields },
  )

describe('disable mandate', () => {
  it('switches it off until somebody enables it', () => {
    const plan = planOf(disable({ note: 'Asked by letter' }))
    expect(plan.mandate).toEqual({ id: mandateId, status: 'disabled', disabledUntil: null })
    expect(plan.diary).toMatchObject([
      {
        type: 'mandateDisabled',
        subjectId: mandateId,
        data: { mandate: 'M-1', method: 'IBAN •••• 3000', until: null, note: 'Asked by letter' },
      },
    ])
  })

  it('switches it off until a day, today at the earliest', () => {
    expect(planOf(disable({ until: '2026-11-21' })).mandate.disabledUntil).toBe('2026-11-21')
    expect(refusalOf(disable({ until: '2026-11-20' }))).toEqual({ code: 'UNTIL_IN_PAST', field: 'until' })
  })

  it('changes until when it is off, but not to the same', () => {
    const off = { status: 'disabled' as const, disabledUntil: localDate('2026-12-01') }
    expect(planOf(disable({ until: '2026-12-24' }, off)).mandate.disabledUntil).toBe('2026-12-24')
    expect(refusalOf(disable({ until: '2026-12-01' }, off)).code).toBe('MANDATE_ALREADY_DISABLED')
  })

  it('refuses one of another account, and is not offered when all are revoked', () => {
    expect(refusalOf(disable({ mandateId: givenId('mandate', 9) }))).toEqual({
      code: 'MANDATE_NOT_FOUND',
      field: 'mandateId',
    })
    expect(refusalOf(disable({}, { status: 'revoked' })).code).toBe('NO_MANDATE')
  })
})
