import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { assignAccount, type AssignAccountSubject } from './rule.ts'

const early = { id: givenId('workflow', 1), name: 'Early' }
const firm = { id: givenId('workflow', 2), name: 'Firm' }
const ines = { id: givenId('user', 1), name: 'Ines Duarte' }
const omar = { id: givenId('user', 2), name: 'Omar Haddad', role: 'agent' as const, hasLeft: false }

const version = givenAccount().version
const assign = (
  fields: object,
  found: Partial<AssignAccountSubject['found']> = {},
  account = givenAccount(),
) =>
  decide(
    assignAccount,
    account,
    { accountId, expectedVersion: version, ...fields },
    { workflow: early, manager: ines, found: { workflow: null, manager: null, ...found } },
  )

describe('assign account', () => {
  it('sets workflow and manager, and tells the diary from whom to whom', () => {
    const plan = planOf(
      assign({ workflowId: firm.id, managerId: omar.id }, { workflow: firm, manager: omar }),
    )
    expect(plan.set).toEqual({ workflowId: firm.id, managerId: omar.id })
    expect(plan.diary[0]).toMatchObject({
      type: 'accountAssigned',
      data: {
        changes: [
          { field: 'workflow', label: 'Workflow', before: 'Early', after: 'Firm' },
          { field: 'manager', label: 'Account manager', before: 'Ines Duarte', after: 'Omar Haddad' },
        ],
      },
    })
  })

  it('leaves alone what is left out', () => {
    expect(planOf(assign({ managerId: omar.id }, { manager: omar })).set).toEqual({ managerId: omar.id })
    expect(planOf(assign({ workflowId: firm.id }, { workflow: firm })).set).toEqual({ workflowId: firm.id })
  })

  it('takes away with null', () => {
    const plan = planOf(assign({ workflowId: null, managerId: null }))
    expect(plan.set).toEqual({ workflowId: null, managerId: null })
    expect(plan.diary[0]?.data.changes.map(({ after }) => after)).toEqual([null, null])
  })

  it('writes only what is other than now, whoever the manager is by now', () => {
    const left = { ...omar, ...ines, hasLeft: true }
    const plan = planOf(
      assign({ workflowId: firm.id, managerId: ines.id }, { workflow: firm, manager: left }),
    )
    expect(plan.set).toEqual({ workflowId: firm.id })
  })

  it.each([
    ['nothing at all', {}],
    ['what is so already', { workflowId: early.id, managerId: ines.id }],
  ])('refuses %s', (_name, fields) => {
    expect(refusalOf(assign(fields))).toEqual({ code: 'NOTHING_CHANGED' })
  })

  it.each([
    ['a workflow that is not there', { workflowId: firm.id }, {}, 'WORKFLOW_NOT_FOUND', 'workflowId'],
    ['a person who is not there', { managerId: omar.id }, {}, 'MANAGER_NOT_FOUND', 'managerId'],
    [
      'a person who left',
      { managerId: omar.id },
      { manager: { ...omar, hasLeft: true } },
      'MANAGER_LEFT',
      'managerId',
    ],
    [
      'a person who only reads',
      { managerId: omar.id },
      { manager: { ...omar, role: 'readOnly' as const } },
      'MANAGER_READS_ONLY',
      'managerId',
    ],
    [
      'a version that is old',
      { managerId: null, expectedVersion: version + 1 },
      {},
      'STALE',
      'expectedVersion',
    ],
    ['an id of something else', { workflowId: ines.id }, {}, 'NOT_AN_ID', 'workflowId'],
  ])('refuses %s', (_name, fields, found, code, field) => {
    expect(refusalOf(assign(fields, found))).toEqual({ code, field })
  })

  it('refuses a closed account', () => {
    const closed = givenAccount({ status: 'closed' })
    expect(refusalOf(assign({ managerId: null }, {}, closed))).toEqual({ code: 'ACCOUNT_CLOSED' })
  })
})
