import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createServer } from '../../server.ts'
import { openServices, type Services } from '../../services.ts'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenApiKey } from '../../testing/given/given-api-key.ts'
import { givenFrailConnection, type FrailConnection } from '../../testing/given/given-frail-connection.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import type { Instant } from '@arrears/domain/shared/local-date'

describe('a restart of the database', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let frail: FrailConnection
  let services: Services
  let fastify: Awaited<ReturnType<typeof createServer>>
  let authorization: string

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    frail = await givenFrailConnection(api.databaseUrl)
    services = openServices({
      databaseUrl: frail.url,
      poolSize: 6,
      secret: 'a secret of the tests, long enough',
      publicUrl: 'http://localhost:4000',
      files: { folder: '/nowhere' },
      log: pino({ level: 'silent' }),
      clock: { now: () => api.now as Instant },
    })
    fastify = await createServer(services, { publicUrl: 'http://localhost:4000', openIntrospection: true })
    const scopes = ['account:read', 'ledger:read', 'ledger:export'] as const
    authorization = (await givenApiKey(api, organisation, scopes)).authorization
  })
  afterAll(async () => {
    await fastify.close()
    await services.close()
    await frail.close()
    await api.close()
  })
  // Six at once, so that the pool is full of connections that are about to end.
  beforeEach(() => Promise.all(Array.from({ length: 6 }, () => ask())))

  async function ask(as = authorization): Promise<unknown> {
    const answer = await fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: as },
      payload: {
        query: `query ($id: ID!) { account(id: $id) { reference claims { reference } debtors { name } } accountGroups { name } }`,
        variables: { id: account.id },
      },
    })
    const body = answer.json<{
      data?: { account: unknown }
      errors?: { extensions: { code: string } }[]
      code?: string
    }>()
    const code = body.errors?.[0]?.extensions.code ?? body.code
    return code ? { code } : body.data?.account
  }

  const endBackends = () =>
    api.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
  const shown = { reference: expect.any(String) as string }

  it('is not seen by who reads after it, also many at once', async () => {
    await endBackends()
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask()))
    for (const answer of answers) expect(answer).toMatchObject(shown)
  })

  it('is not seen by who reads while it lasts a moment', async () => {
    frail.cut()
    const asked = ask()
    setTimeout(() => frail.mend(), 30)
    expect(await asked).toMatchObject(shown)
  })

  it('is not taken for a wrong key by who was not there before', async () => {
    const newcomer = async () =>
      (await givenApiKey(api, organisation, ['account:read', 'ledger:read'])).authorization
    const first = await newcomer()
    await endBackends()
    expect(await ask(first)).toMatchObject(shown)
    const second = await newcomer()
    frail.cut()
    expect(await ask(second)).toMatchObject({ code: 'UNAVAILABLE' })
    frail.mend()
    expect(await ask(second)).toMatchObject(shown)
  })

  it('is not seen by who downloads after it', async () => {
    await endBackends()
    const answer = await fastify.inject({
      url: `/accounts/${account.id}/journal.csv`,
      headers: { authorization },
    })
    expect([answer.statusCode, answer.body.split('\n').length > 2]).toEqual([200, true])
  })

  it('is told when it lasts, and is over without a restart of ours', async () => {
    frail.cut()
    expect(await ask()).toMatchObject({ code: 'UNAVAILABLE' })
    frail.mend()
    expect(await ask()).toMatchObject(shown)
  })
})
