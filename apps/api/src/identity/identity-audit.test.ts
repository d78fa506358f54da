import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { createOrganisation } from './create-organisation.ts'
import { createUser } from './create-user.ts'

const password = 'correct horse battery'

describe('who changed who may do what', () => {
  let server: TestServer
  let orgId: Id<'organisation'>
  let adminId: string
  let admin: string

  beforeAll(async () => {
    server = await givenServer()
    const { database } = server.services
    orgId = (await createOrganisation(database, { slug: 'northwind', name: 'Northwind' })).id
    const freya = { orgId, email: 'freya@example.test', name: 'Freya Lund', password, role: 'admin' } as const
    adminId = (await createUser(database.identity, freya)).userId
    admin = (await post('/api/auth/sign-in/email', { email: freya.email, password })).cookie
  })
  afterAll(() => server.close())

  async function post(path: string, body: object, cookie = '', method = 'POST') {
    const answer = await fetch(`${server.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', cookie },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      body: (text ? JSON.parse(text) : {}) as Record<string, string>,
      cookie: answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    }
  }

  const organisation = (path: string, body: object, cookie = admin) =>
    post(`/api/auth/organization/${path}`, { organizationId: orgId, ...body }, cookie)

  /** What was recorded since the last look, oldest first. */
  let seen = 0
  async function recorded() {
    const { rows } = await server.owner.query<{
      id: string
      action: string
      kind: string
      who: string
      result: object
    }>(
      `select id, action, actor_kind as kind, coalesce(actor_user_id, actor_label) as who, result
       from action_record where org_id = $1 and account_id is null order by id`,
      [orgId],
    )
    const fresh = rows.slice(seen)
    seen = rows.length
    for (const { id } of fresh) expect(id).toMatch(/^act_[0-9a-hjkmnp-tv-z]{26}$/)
    return fresh.map(({ id: _id, ...rest }) => rest)
  }

  const byAdmin = (action: string, result: object) => ({ action, kind: 'user', who: adminId, result })

  it('is recorded for people: invited, joined, given another role, removed, back again', async () => {
    expect(await recorded()).toMatchObject([{ action: 'addMember', kind: 'system', who: 'database' }])
    const invited = await organisation('invite-member', { email: 'omar@example.test', role: 'agent' })
    expect(invited.status).toBe(200)
    const [invitation] = await recorded()
    expect(invitation).toMatchObject(
      byAdmin('inviteMember', { email: 'omar@example.test', role: 'agent', expiresAt: expect.any(String) }),
    )
    expect(JSON.stringify(invitation)).not.toContain(invited.body['id'])

    const invitationId = invited.body['id']
    const omar = { email: 'omar@example.test', name: 'Omar Haddad', password, invitationId }
    const { cookie } = await post('/api/auth/sign-up/email', omar)
    expect((await organisation('accept-invitation', { invitationId }, cookie)).status).toBe(200)
    const [member] = (
      await server.owner.query(`select id, user_id from membership where org_id = $1 and role = 'agent'`, [
        orgId,
      ])
    ).rows as { id: string; user_id: string }[]
    const userId = member?.user_id
    expect(await recorded()).toMatchObject([
      { action: 'acceptInvitation', kind: 'user', who: userId },
      { action: 'addMember', kind: 'user', who: userId, result: { userId, role: 'agent' } },
    ])

    await organisation('update-member-role', { memberId: member?.id, role: 'teamManager' })
    expect(await recorded()).toEqual([byAdmin('changeRole', { userId, from: 'agent', to: 'teamManager' })])
    expect((await organisation('remove-member', { memberIdOrEmail: member?.id })).status).toBe(200)
    expect(await recorded()).toEqual([byAdmin('removeMember', { userId, role: 'teamManager' })])

    const again = await organisation('invite-member', { email: 'omar@example.test', role: 'readOnly' })
    await organisation('accept-invitation', { invitationId: again.body['id'] }, cookie)
    expect((await recorded()).map(({ action }) => action)).toEqual([
      'inviteMember',
      'acceptInvitation',
      'addMember',
    ])
    const { rows } = await server.owner.query('select role, left_at from member where user_id = $1', [userId])
    expect(rows).toEqual([{ role: 'readOnly', left_at: null }])
  })

  it('keeps the name of who is gone on what they did, and offers them for nothing new', async () => {
    const { userId } = await createUser(server.services.database.identity, {
      orgId,
      email: 'tom@example.test',
      name: 'Tom Okafor',
      password,
      role: 'agent',
    })
    const tom = { kind: 'user', userId, role: 'agent', orgId } as const
    const account = await givenAccount(server, { id: orgId, profileId: await defaultProfile() })
    await act(server, tom, 'addNote', { accountId: account.id, text: 'Called back' })
    const { rows } = await server.owner.query<{ id: string }>(
      'select id from membership where user_id = $1',
      [userId],
    )
    expect((await organisation('remove-member', { memberIdOrEmail: rows[0]?.id })).status).toBe(200)

    const freya = { kind: 'user', userId: adminId, role: 'admin', orgId } as const
    const shown = await server.run<{
      users: { name: string }[]
      account: { notes: { nodes: { createdBy: { name: string } }[] } }
    }>(
      freya,
      `query ($id: ID!) { users { name } account(id: $id) { notes(first: 1) { nodes { createdBy { name } } } } }`,
      { id: account.id },
    )
    expect(shown.account.notes.nodes[0]?.createdBy.name).toBe('Tom Okafor')
    expect(shown.users.map(({ name }) => name)).not.toContain('Tom Okafor')
    await recorded()
  })

  it('is recorded for keys: made and revoked, never the key itself', async () => {
    const scopes = ['account:read', 'ledger:read']
    const made = await post('/api/keys', { name: 'Billing sync', scopes, expiresInDays: 30 }, admin)
    const apiKeyId = made.body['id']
    const [creation] = await recorded()
    expect(creation).toMatchObject(byAdmin('createApiKey', { apiKeyId, name: 'Billing sync', scopes }))
    expect(JSON.stringify(creation)).not.toContain(made.body['key'])
    expect((await post(`/api/keys/${apiKeyId}`, {}, admin, 'DELETE')).status).toBe(204)
    expect(await recorded()).toMatchObject([byAdmin('revokeApiKey', { apiKeyId, name: 'Billing sync' })])
  })

  it('is told in the order in which it happened, also within one moment', async () => {
    const written = Array.from({ length: 200 }, (_, n) => `change ${n}`)
    await server.owner.query(
      `select record_identity_change($1, 'change ' || n, '{}', now()) from generate_series(0, 199) n`,
      [orgId],
    )
    expect((await recorded()).map(({ action }) => action)).toEqual(written)
  })

  it('tells a change made past the program too, and takes nothing back', async () => {
    await server.owner.query(`update membership set role = 'agent' where role = 'readOnly' and org_id = $1`, [
      orgId,
    ])
    expect(await recorded()).toMatchObject([{ action: 'changeRole', kind: 'system', who: 'database' }])
    await expect(server.owner.query(`delete from action_record where action = 'changeRole'`)).rejects.toThrow(
      /append-only/,
    )
  })

  async function defaultProfile() {
    const { rows } = await server.owner.query<{ id: Id<'profile'> }>(
      'select id from profile where org_id = $1',
      [orgId],
    )
    return rows[0]?.id ?? ''
  }
})
