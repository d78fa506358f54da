import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const grouping = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      groups {
        name
      }
      workflow {
        source
        value {
          name
        }
        group {
          name
          workflow {
            name
          }
        }
      }
      manager {
        source
        value {
          id
          name
          email
          role
        }
      }
    }
  }
`

describe('groups, workflow and manager of an account', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: Awaited<ReturnType<typeof givenFullAccount>>

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenFullAccount(api, organisation)
  })
  afterAll(() => api.close())

  const read = async (id: string) =>
    (await api.run<{ account: object }>(organisation.readOnly, grouping, { id })).account

  async function givenGroup(name: string, priority: number, { workflow = true, archived = false } = {}) {
    const [groupId, workflowId] = [newId('group'), newId('workflow')]
    await api.owner.query('insert into workflow (id, org_id, name) values ($1, $2, $3)', [
      workflowId,
      organisation.id,
      `Workflow of ${name}`,
    ])
    await api.owner.query(
      'insert into account_group (id, org_id, name, priority, workflow_id, archived_at) values ($1, $2, $3, $4, $5, $6)',
      [groupId, organisation.id, name, priority, workflow ? workflowId : null, archived ? api.now : null],
    )
    await api.owner.query(
      'insert into account_group_member (org_id, group_id, account_id) values ($1, $2, $3)',
      [organisation.id, groupId, account.id],
    )
    return workflowId
  }

  it('takes the workflow of the one group, and names who manages it', async () => {
    const { group, workflow } = account.ids
    expect(await read(account.id)).toEqual({
      groups: [{ name: group }],
      workflow: {
        source: 'group',
        value: { name: workflow },
        group: { name: group, workflow: { name: workflow } },
      },
      manager: {
        source: 'account',
        value: {
          id: organisation.teamManager.userId,
          name: 'Omar Haddad',
          email: `${organisation.teamManager.userId}@example.test`,
          role: 'teamManager',
        },
      },
    })
  })

  it('takes that of the highest priority, of groups that have one and are not archived', async () => {
    await givenGroup('Gold', 50)
    await givenGroup('Nothing', 99, { workflow: false })
    await givenGroup('Gone', 100, { archived: true })
    expect(await read(account.id)).toMatchObject({
      groups: [{ name: 'Nothing' }, { name: 'Gold' }, { name: account.ids.group }],
      workflow: { source: 'group', value: { name: 'Workflow of Gold' }, group: { name: 'Gold' } },
    })
  })

  it("takes the account's own before any group's", async () => {
    await api.owner.query('update account set workflow_id = $2 where id = $1', [
      account.id,
      account.ids.workflow,
    ])
    expect(await read(account.id)).toMatchObject({
      workflow: { source: 'account', value: { name: account.ids.workflow }, group: null },
    })
  })

  it('is none where nobody set one', async () => {
    const plain = await givenAccount(api, organisation)
    expect(await read(plain.id)).toEqual({
      groups: [],
      workflow: { source: 'none', value: null, group: null },
      manager: { source: 'none', value: null },
    })
  })

  it('lists groups, profiles and workflows of the own organisation', async () => {
    const lists = `{
      accountGroups { name priority archived accountCount workflow { name } }
      accountProfiles { name isDefault accountCount }
      workflows { name }
    }`
    const { group, workflow } = account.ids
    expect(await api.run(organisation.readOnly, lists)).toEqual({
      accountGroups: [
        { name: 'Nothing', priority: 99, archived: false, accountCount: 1, workflow: null },
        {
          name: 'Gold',
          priority: 50,
          archived: false,
          accountCount: 1,
          workflow: { name: 'Workflow of Gold' },
        },
        { name: group, priority: 5, archived: false, accountCount: 1, workflow: { name: workflow } },
        {
          name: 'Gone',
          priority: 100,
          archived: true,
          accountCount: 1,
          workflow: { name: 'Workflow of Gone' },
        },
      ],
      accountProfiles: [{ name: 'Default', isDefault: true, accountCount: 2 }],
      workflows: expect.arrayContaining([{ name: 'Workflow of Gold' }, { name: workflow }]),
    })
    const other = await givenOrganisation(api)
    expect(await api.run(other.admin, lists)).toEqual({
      accountGroups: [],
      accountProfiles: [{ name: 'Default', isDefault: true, accountCount: 0 }],
      workflows: [],
    })
    expect(await api.errorCode(undefined, lists)).toBe('UNAUTHENTICATED')
  })
})
