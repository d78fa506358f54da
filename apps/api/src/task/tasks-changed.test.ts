import { createClient, type Client } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { newKey } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenPlaces } from '../testing/given/given-work.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'

interface Heard {
  tasksChanged: { action: string; accountId: string | null }
}

describe('tasksChanged', () => {
  let server: TestServer
  let organisation: TestOrganisation
  let other: TestOrganisation
  let account: TestAccount
  let client: Client
  let stranger: Client
  let blind: Client

  const connect = (authorization: string) =>
    createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
    })

  beforeAll(async () => {
    server = await givenServer()
    organisation = await givenOrganisation(server)
    account = await givenAccount(server, organisation)
    other = await givenOrganisation(server)
    client = connect((await givenApiKey(server, organisation, ['account:read'])).authorization)
    stranger = connect((await givenApiKey(server, other, ['account:read'])).authorization)
    blind = connect((await givenApiKey(server, organisation, ['note:create'])).authorization)
  })
  afterAll(async () => {
    await Promise.all([client.dispose(), stranger.dispose(), blind.dispose()])
    await server.close()
  })

  const listen = (by: Client) =>
    by.iterate<Heard>({ query: 'subscription { tasksChanged { action accountId } }' })

  async function listening(count: number, { id } = organisation): Promise<void> {
    await expect.poll(() => server.services.changes.actions.count(id)).toBe(count)
  }

  const createTask = async (owner: TestOrganisation, accountId: string) => {
    const { queueId } = await givenPlaces(server, owner)
    return await server.run(
      owner.agent,
      'mutation ($input: CreateTaskInput!) { createTask(input: $input) { __typename } }',
      {
        input: {
          accountId,
          queueId,
          dueOn: '2026-12-01',
          note: 'Call back',
          idempotencyKey: newKey(),
        },
      },
    )
  }
  const addNote = () =>
    server.run(
      organisation.agent,
      'mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }',
      { input: { accountId: account.id, text: 'Something', idempotencyKey: newKey() } },
    )

  it('tells of tasks of every account, of nothing else, and of no other organisation', async () => {
    const ours = listen(client)
    const theirs = listen(stranger)
    const [heard, heardThere] = [ours.next(), theirs.next()]
    await listening(1)
    await listening(1, other)
    // Were it told, it would come first.
    await addNote()
    await createTask(organisation, account.id)
    expect((await heard).value.data.tasksChanged).toEqual({ action: 'createTask', accountId: account.id })
    const theirAccount = await givenAccount(server, other)
    await createTask(other, theirAccount.id)
    expect((await heardThere).value.data.tasksChanged.accountId).toBe(theirAccount.id)
    await Promise.all([ours.return?.(), theirs.return?.()])
    await listening(0)
    await listening(0, other)
  })

  it('says that something may have been missed when the database has ended the connection that listens', async () => {
    const changes = listen(client)
    const first = changes.next()
    await listening(1)
    await server.owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and datname = current_database()",
    )
    expect((await first).value.data.tasksChanged).toEqual({ action: 'reconnected', accountId: null })
    await changes.return?.()
    await listening(0)
  })

  it('is refused to those who may not read accounts', async () => {
    const { value } = await listen(blind).next()
    expect(value.errors[0].extensions.code).toBe('FORBIDDEN')
  })
})
