import { describe, expect, it } from 'vitest'
import { localDate } from '../../shared/local-date.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { recallFromAgency } from './rule.ts'

const agency = {
  assignmentId: givenId('agencyAssignment'),
  agencyId: givenId('agency'),
  name: 'Aster',
  since: localDate('2026-11-01'),
}
const recall = (account = givenAccount({ agency }), reason = 'Paid to us directly') =>
  decide(recallFromAgency, account, { accountId, reason })

describe('recall from agency', () => {
  it('ends the assignment with its reason', () => {
    const plan = planOf(recall())
    expect(plan.recalled).toEqual({ assignmentId: agency.assignmentId, reason: 'Paid to us directly' })
    expect(plan.diary[0]).toMatchObject({ subjectId: agency.assignmentId, data: { agency: 'Aster' } })
  })

  it('is possible whatever else stands in the way of collecting', () => {
    expect(recall(givenAccount({ agency, status: 'closed', flags: ['bankrupt'] })).ok).toBe(true)
  })

  it('is not possible without an agency', () => {
    expect(refusalOf(recall(givenAccount()))).toEqual({ code: 'NOT_AT_AGENCY' })
  })
})
