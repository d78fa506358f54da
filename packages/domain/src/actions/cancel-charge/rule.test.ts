import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { givenCharge } from '../../testing/given-charge.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { cancelCharge } from './rule.ts'

const cancel = (fields: Parameters<typeof givenCharge>[0] = {}, note?: string) =>
  decide(cancelCharge, givenAccount(), { accountId, chargeId: givenId('charge'), note }, givenCharge(fields))

describe('cancelling a charge', () => {
  it('tells what was to be collected, when, and why it is not', () => {
    expect(planOf(cancel({}, 'Paid by transfer')).diary).toMatchObject([
      {
        type: 'chargeCancelled',
        subjectId: givenId('charge'),
        claimId: givenId('claim', 1),
        data: { amount: { minor: '10000' }, collectOn: '2026-11-21', note: 'Paid by transfer' },
      },
    ])
  })

  it.each(['succeeded', 'failed', 'returned', 'cancelled'] as const)('refuses one that is %s', (state) => {
    expect(refusalOf(cancel({ state }))).toEqual({ code: 'CHARGE_NOT_PENDING', field: 'chargeId' })
  })

  it('refuses one that the provider has', () => {
    expect(refusalOf(cancel({ submitted: true }))).toEqual({
      code: 'CHARGE_ALREADY_SUBMITTED',
      field: 'chargeId',
    })
  })
})
