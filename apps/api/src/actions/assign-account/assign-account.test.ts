import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/clock/new-id.ts'
import { act, actError, newKey } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'

const selection = 'account { workflow { source value { name } } manager { source value { name } } }'

describe('assigning workflow and manager', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let other: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    other = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  async function givenWorkflow(name: string, orgId = organisation.id) {
    const id = newId('workflow')
    await api.owner.query('insert into workflow (id, org_id, name) values ($1, $2, $3)', [
      id,
      orgId,
      `${name} ${id}`,
    ])
    return { id, name: `${name} ${id}` }
  }
  const assign = (accountId: string, fields: object, actor = organisation.teamManager) =>
    act<{ account: object }>(
      api,
      actor,
      'assignAccount',
      { accountId, expectedVersion: 1, ...fields },
      selection,
    )
  const assignmentOf = async (id: string) => {
    const row = await rowOf(api, 'account', id)
    return [row?.['workflow_id'], row?.['manager_id']]
  }

  it('sets both, answers the account as it is, and tells the diary by name', async () => {
    const [{ id }, firm] = [await givenAccount(api, organisation), await givenWorkflow('Firm')]
    const { userId } = organisation.agent
    expect(await assign(id, { workflowId: firm.id, managerId: userId })).toMatchObject({
      __typename: 'AssignAccountSuccess',
      account: {
        version: 2,
        workflow: { source: 'account', value: { name: firm.name } },
        manager: { source: 'account', value: { name: 'Ines Duarte' } },
      },
    })
    expect(await assignmentOf(id)).toEqual([firm.id, userId])
    expect(await receiptsOf(api, id)).toEqual({ assignAccount: 1 })
    expect(await diaryOf(api, id)).toEqual([
      {
        type: 'accountAssigned',
        claim_id: null,
        subject_id: id,
        data: {
          changes: [
            { field: 'workflow', label: 'Workflow', before: null, after: firm.name },
            { field: 'manager', label: 'Account manager', before: null, after: 'Ines Duarte' },
          ],
        },
      },
    ])
  })

  it('leaves alone what is left out, and takes away with null: the group’s workflow is in force then', async () => {
    const [{ id }, firm, early] = [
      await givenAccount(api, organisation),
      await givenWorkflow('Firm'),
      await givenWorkflow('Early'),
    ]
    const { userId } = organisation.agent
    const groupId = newId('group')
    await api.owner.query(
      'insert into account_group (id, org_id, name, priority, workflow_id) values ($1, $2, $1, 1, $3)',
      [groupId, organisation.id, early.id],
    )
    await api.owner.query(
      'insert into account_group_member (org_id, group_id, account_id) values ($1, $2, $3)',
      [organisation.id, groupId, id],
    )
    await assign(id, { workflowId: firm.id, managerId: userId })
    expect(await assign(id, { workflowId: null, expectedVersion: 2 })).toMatchObject({
      account: {
        workflow: { source: 'group', value: { name: early.name } },
        manager: { source: 'account', value: { name: 'Ines Duarte' } },
      },
    })
    expect(await assignmentOf(id)).toEqual([null, userId])
    expect(await assign(id, { managerId: null, expectedVersion: 3 })).toMatchObject({
      account: { manager: { source: 'none', value: null } },
    })
    expect((await diaryOf(api, id)).at(-1)?.data).toEqual({
      changes: [{ field: 'manager', label: 'Account manager', before: 'Ines Duarte', after: null }],
    })
  })

  it('acts once for a key', async () => {
    const { id } = await givenAccount(api, organisation)
    const fields = { managerId: organisation.agent.userId, idempotencyKey: newKey() }
    const first = await assign(id, fields)
    expect(await assign(id, fields)).toEqual(first)
    expect(await receiptsOf(api, id)).toEqual({ assignAccount: 1 })
  })

  it('refuses what is so already', async () => {
    const { id } = await givenAccount(api, organisation)
    expect(await assign(id, { workflowId: null, managerId: null })).toMatchObject({
      __typename: 'RefusedError',
      code: 'NOTHING_CHANGED',
    })
  })

  it('says what is stored when the editor saw an older version', async () => {
    const { id } = await givenAccount(api, organisation)
    await assign(id, { managerId: organisation.agent.userId })
    expect(await assign(id, { managerId: organisation.admin.userId })).toMatchObject({
      __typename: 'StaleError',
      version: 2,
      current: { workflow: null, manager: { id: organisation.agent.userId, name: 'Ines Duarte' } },
    })
    expect(await assignmentOf(id)).toEqual([null, organisation.agent.userId])
  })

  it('knows neither workflows nor people of another organisation', async () => {
    const { id } = await givenAccount(api, organisation)
    const foreign = await givenWorkflow('Foreign', other.id)
    expect(await assign(id, { workflowId: foreign.id })).toMatchObject({
      code: 'WORKFLOW_NOT_FOUND',
      field: 'workflowId',
    })
    expect(await assign(id, { managerId: other.agent.userId })).toMatchObject({
      code: 'MANAGER_NOT_FOUND',
      field: 'managerId',
    })
    expect(await assignmentOf(id)).toEqual([null, null])
    expect(await receiptsOf(api, id)).toEqual({})
  })

  it('gives no account to who left or may only read', async () => {
    const { id } = await givenAccount(api, organisation)
    expect(await assign(id, { managerId: organisation.readOnly.userId })).toMatchObject({
      code: 'MANAGER_READS_ONLY',
      field: 'managerId',
    })
    const { admin } = await givenOrganisation(api)
    await api.owner.query("insert into membership (id, org_id, user_id, role) values ($1, $2, $3, 'agent')", [
      newId('user'),
      organisation.id,
      admin.userId,
    ])
    await api.owner.query('delete from membership where org_id = $1 and user_id = $2', [
      organisation.id,
      admin.userId,
    ])
    expect(await assign(id, { managerId: admin.userId })).toMatchObject({
      code: 'MANAGER_LEFT',
      field: 'managerId',
    })
  })

  it('is for team managers and admins', async () => {
    const { id } = await givenAccount(api, organisation)
    const input = { accountId: id, expectedVersion: 1, managerId: organisation.agent.userId }
    expect(await actError(api, organisation.agent, 'assignAccount', input)).toBe('FORBIDDEN')
    expect(await assign(id, { managerId: organisation.agent.userId }, organisation.admin)).toMatchObject({
      __typename: 'AssignAccountSuccess',
    })
  })
})
