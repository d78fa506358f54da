import {
  permissions,
  rolePermissions,
  type Actor,
  type Permission,
} from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const viewer = /* GraphQL */ `
  {
    viewer {
      user {
        id
        name
        email
        role
      }
      role
      permissions
      organisation {
        id
        name
      }
      organisations {
        id
        name
        role
      }
      openTaskCount
    }
  }
`

describe('viewer', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  it('is the person who asks, with what they may do and where else they may go', async () => {
    const other = await givenOrganisation(api)
    const { agent } = organisation
    await api.owner.query("update organisation set name = 'Another' where id = $1", [other.id])
    await api.owner.query(
      "insert into membership (id, org_id, user_id, role) values ('mem_x', $1, $2, 'admin')",
      [other.id, agent.userId],
    )
    await givenFullAccount(api, organisation)
    expect(await api.run(agent, viewer)).toEqual({
      viewer: {
        user: { id: agent.userId, name: 'Ines Duarte', email: `${agent.userId}@example.test`, role: 'agent' },
        role: 'agent',
        permissions: permissions.filter((permission) => rolePermissions.agent.has(permission)),
        organisation: { id: organisation.id, name: 'Northwind Collections' },
        organisations: [
          { id: other.id, name: 'Another', role: 'admin' },
          { id: organisation.id, name: 'Northwind Collections', role: 'agent' },
        ],
        openTaskCount: 1,
      },
    })
  })

  it('is nobody for an API key but its scopes', async () => {
    const key: Actor = {
      kind: 'apiKey',
      apiKeyId: 'key_1' as Id<'apiKey'>,
      scopes: ['note:create', 'no such scope'],
      orgId: organisation.id,
    }
    expect(await api.run(key, viewer)).toEqual({
      viewer: {
        user: null,
        role: null,
        permissions: ['note:create'],
        organisation: { id: organisation.id, name: 'Northwind Collections' },
        organisations: [],
        openTaskCount: 0,
      },
    })
  })

  it('is null for a stranger', async () => {
    expect(await api.run(undefined, viewer)).toEqual({ viewer: null })
  })
})

describe('users and teams', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    await givenOrganisation(api)
  })
  afterAll(() => api.close())

  it('lists colleagues by name, and finds them by part of name or address', async () => {
    const users = async (search?: string) => {
      const answer = await api.run<{ users: { name: string }[] }>(
        organisation.readOnly,
        'query ($search: String) { users(search: $search) { name } }',
        { search },
      )
      return answer.users.map(({ name }) => name)
    }
    expect(await users()).toEqual(['Freya Lund', 'Ines Duarte', 'Omar Haddad', 'Tom Okafor'])
    expect(await users('LÚND')).toEqual(['Freya Lund'])
    expect(await users(organisation.agent.userId)).toEqual(['Ines Duarte'])
    expect(await users('%')).toEqual([])
    expect(await users(' ')).toHaveLength(4)
  })

  it('tells addresses to colleagues, and to programs that manage people', async () => {
    const key = (scopes: Permission[]): Actor => ({
      kind: 'apiKey',
      apiKeyId: 'key_1',
      scopes,
      orgId: organisation.id,
    })
    const first = async (actor: Actor) => {
      const search = organisation.agent.userId
      const query = 'query ($search: String) { users { name email } found: users(search: $search) { name } }'
      const { users, found } = await api.run<{
        users: { name: string; email: string | null }[]
        found: object[]
      }>(actor, query, { search })
      return { email: users.find(({ name }) => name === 'Ines Duarte')?.email, found: found.length }
    }
    const email = `${organisation.agent.userId}@example.test`
    expect(await first(organisation.readOnly)).toEqual({ email, found: 1 })
    expect(await first(key(['account:read', 'user:manage']))).toEqual({ email, found: 1 })
    expect(await first(key(['account:read']))).toEqual({ email: null, found: 0 })
  })

  it('lists teams with their people', async () => {
    const { ids } = await givenFullAccount(api, organisation)
    expect(await api.run(organisation.readOnly, '{ teams { id members { id name } } }')).toEqual({
      teams: [{ id: ids.team, members: [{ id: organisation.agent.userId, name: 'Ines Duarte' }] }],
    })
  })

  it.each(['{ users { id } }', '{ teams { id } }', '{ queues { id } }', '{ workflows { id } }'])(
    'tells strangers nothing of %s',
    async (query) => {
      expect(await api.errorCode(undefined, query)).toBe('UNAUTHENTICATED')
      const key: Actor = {
        kind: 'apiKey',
        apiKeyId: 'key_1' as Id<'apiKey'>,
        scopes: [],
        orgId: organisation.id,
      }
      expect(await api.errorCode(key, query)).toBe('FORBIDDEN')
    },
  )
})
