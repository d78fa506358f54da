import { describe, expect, it } from 'vitest'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenContext, givenId } from '../../testing/given-account.ts'
import { givenPlan } from '../../testing/given-plan.ts'
import { cancelInstalmentPlan } from './rule.ts'

const plan = givenPlan()
const withMoney = givenPlan({
  instalments: plan.instalments.map((instalment) => ({ ...instalment, paidMinor: 4000n })),
})
const cancel = (fields: object = {}, instalmentPlan = withMoney) =>
  decide(cancelInstalmentPlan, givenAccount({ instalmentPlan }), { accountId, planId: plan.id, ...fields })

describe('cancel instalment plan', () => {
  it('closes it and tells how much had been paid', () => {
    expect(planOf(cancel({ note: 'Lost the job' }))).toMatchObject({
      planId: plan.id,
      closedAt: givenContext.now,
      diary: [
        {
          type: 'planCancelled',
          subjectId: plan.id,
          data: {
            total: { minor: '30000', currency: 'EUR' },
            paid: { minor: '12000', currency: 'EUR' },
            count: 3,
            note: 'Lost the job',
          },
        },
      ],
    })
  })

  it('refuses another plan than the one in force', () => {
    expect(refusalOf(cancel({ planId: givenId('instalmentPlan', 9) }))).toEqual({
      code: 'PLAN_NOT_ACTIVE',
      field: 'planId',
    })
  })

  it.each(['kept', 'broken'] as const)('is not possible when the plan is %s', (status) => {
    const account = givenAccount({ instalmentPlan: givenPlan({ status }) })
    expect(refusalOf(cancelInstalmentPlan.available(account, givenContext))).toEqual({
      code: 'NO_ACTIVE_PLAN',
    })
    expect(refusalOf(cancel({}, givenPlan({ status })))).toEqual({ code: 'NO_ACTIVE_PLAN' })
  })
})
