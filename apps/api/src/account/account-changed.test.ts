import { createClient, type Client } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket, type ClientOptions } from 'ws'
import { newId } from '../platform/clock/new-id.ts'
import { newKey } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { rowOf } from '../testing/given/written.ts'

interface Heard {
  accountChanged: { accountId: string; version: number; action: string }
}

describe('accountChanged', () => {
  let server: TestServer
  let organisation: TestOrganisation
  let account: TestAccount
  let client: Client
  let stranger: Client

  beforeAll(async () => {
    server = await givenServer()
    organisation = await givenOrganisation(server)
    account = await givenAccount(server, organisation)
    const other = await givenOrganisation(server)
    client = connect((await givenApiKey(server, organisation, ['account:read'])).authorization)
    stranger = connect((await givenApiKey(server, other, ['account:read'])).authorization)
  })
  afterAll(async () => {
    await Promise.all([client.dispose(), stranger.dispose()])
    await server.close()
  })

  const connect = (authorization: string) =>
    createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
    })

  const watch = (by: Client) =>
    by.iterate<Heard>({
      query: 'subscription ($id: ID!) { accountChanged(id: $id) { accountId version action } }',
      variables: { id: account.id },
    })

  const addNote = () =>
    server.run(
      organisation.agent,
      'mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }',
      {
        input: { accountId: account.id, text: 'Something', idempotencyKey: newKey() },
      },
    )

  /** The server subscribes only after its own look-ups; until then a change would be missed. */
  async function subscribed(count: number): Promise<void> {
    await expect.poll(() => server.services.changes.watchers(organisation.id, account.id)).toBe(count)
  }

  it('tells every watcher what was done, and nobody of another organisation', async () => {
    const first = watch(client)
    const second = watch(client)
    const theirs = watch(stranger)
    const heard = Promise.all([first.next(), second.next()])
    const refused = theirs.next()
    await subscribed(2)
    await addNote()
    for (const { value } of await heard)
      expect(value.data.accountChanged).toEqual({ accountId: account.id, version: 2, action: 'addNote' })
    expect((await refused).value.errors[0].extensions.code).toBe('NOT_FOUND')
    await Promise.all([first.return?.(), second.return?.()])
    await subscribed(0)
  })

  it('tells of changed settings to those whose account follows them, and writes nothing on the account', async () => {
    const { profileId } = organisation
    const otherProfileId = newId('profile')
    await server.owner.query("insert into profile (id, org_id, name) values ($1, $2, 'Commercial')", [
      otherProfileId,
      organisation.id,
    ])
    const change = (promiseMaxDays: number, level: object, expectedVersion: number) =>
      server.run(
        organisation.admin,
        'mutation ($input: UpdateSettingsInput!) { updateSettings(input: $input) { __typename } }',
        { input: { ...level, expectedVersion, values: { promiseMaxDays }, idempotencyKey: newKey() } },
      )
    const { version } = (await rowOf(server, 'account', account.id)) ?? {}
    const changes = watch(client)
    const told = changes.next()
    await subscribed(1)
    // Of another profile, and of an organisation that this one is not: were they told, they would come first.
    await change(5, { profileId: otherProfileId }, 0)
    await server.owner.query('select pg_notify($1, $2)', [
      'arrears_account_changed',
      JSON.stringify({
        orgId: 'org_other',
        accountId: null,
        profileId: null,
        version: 0,
        action: 'publishLayout',
      }),
    ])
    await change(6, { profileId }, 0)
    const ofSettings = { accountId: account.id, version: 0, action: 'updateSettings' }
    expect((await told).value.data.accountChanged).toEqual(ofSettings)
    const next = changes.next()
    await addNote()
    expect((await next).value.data.accountChanged).toMatchObject({ action: 'addNote' })
    const last = changes.next()
    await change(7, {}, 0)
    expect((await last).value.data.accountChanged).toEqual(ofSettings)
    await changes.return?.()
    await subscribed(0)
    expect(await rowOf(server, 'account', account.id)).toMatchObject({ version: Number(version) + 1 })
  })

  it('goes on by itself when the database has ended the connection that listens', async () => {
    const changes = watch(client)
    const first = changes.next()
    await subscribed(1)
    await server.owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and datname = current_database()",
    )
    expect((await first).value.data.accountChanged).toMatchObject({ action: 'reconnected', version: 0 })
    const next = changes.next()
    await addNote()
    expect((await next).value.data.accountChanged).toMatchObject({ action: 'addNote' })
    await changes.return?.()
    await subscribed(0)
  })

  it('names who did it, also a program by the name of its key', async () => {
    const changes = client.iterate<{ accountChanged: { actor: unknown } }>({
      query: 'subscription ($id: ID!) { accountChanged(id: $id) { actor { kind name user { role } } } }',
      variables: { id: account.id },
    })
    const first = changes.next()
    await subscribed(1)
    await addNote()
    expect((await first).value.data.accountChanged.actor).toEqual({
      kind: 'user',
      name: 'Ines Duarte',
      user: { role: 'agent' },
    })
    const next = changes.next()
    const { id } = await givenApiKey(server, organisation, ['note:create'])
    const told = { orgId: organisation.id, accountId: account.id, version: 9, action: 'addNote' }
    await server.owner.query('select pg_notify($1, $2)', [
      'arrears_account_changed',
      JSON.stringify({ ...told, actorKind: 'apiKey', actorUserId: null, actorLabel: id }),
    ])
    expect((await next).value.data.accountChanged.actor).toEqual({
      kind: 'apiKey',
      name: 'Test key',
      user: null,
    })
    await changes.return?.()
    await subscribed(0)
  })

  it('runs subscriptions only: queries and mutations keep to HTTP and its limits', async () => {
    for (const query of ['{ viewer { role } }', 'mutation { __typename }', '{ '.repeat(5_000), 'nonsense']) {
      const { value } = await client
        .iterate({ query })
        .next()
        .catch((errors: unknown) => ({ value: { errors } }))
      expect((value as { errors: { message: string }[] }).errors[0]?.message).toBeTruthy()
    }
    await expect(client.iterate({ query: '{ viewer { role } }' }).next()).rejects.toEqual([
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    ])
  })

  it('refuses a page of somebody else, and who is not signed in', async () => {
    const url = `${server.url.replace('http', 'ws')}/graphql`
    const answer = (options: ClientOptions) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url, 'graphql-transport-ws', options)
        socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
        socket.on('close', (code) => resolve(String(code)))
        socket.on('error', (error) => resolve(error.message))
      })
    expect(await answer({ origin: 'https://evil.example' })).toContain('403')
    expect(await answer({})).toBe('4403')
  })
})
