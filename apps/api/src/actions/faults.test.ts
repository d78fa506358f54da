import type { Instant } from '@arrears/domain/shared/local-date'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openServices, type Services } from '../services.ts'
import { newKey } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFrailConnection, type FrailConnection } from '../testing/given/given-frail-connection.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { receiptsOf, rowOf } from '../testing/given/written.ts'
import type { RunnableAction } from './action-handler.ts'
import { actionHandlers } from './index.ts'
import { runAction } from './run-action.ts'

describe('when the database goes away', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let frail: FrailConnection
  let services: Services

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    frail = await givenFrailConnection(api.databaseUrl)
    services = openServices({
      databaseUrl: frail.url,
      poolSize: 3,
      secret: 'a secret of the tests, long enough',
      publicUrl: 'http://localhost:4000',
      files: { folder: '/nowhere' },
      log: pino({ level: 'silent' }),
      clock: { now: () => api.now as Instant },
    })
  })
  afterAll(async () => {
    await frail.close()
    await services.close()
    await api.close()
  })
  beforeEach(async () => {
    account = await givenAccount(api, organisation)
  })

  function pay(key: string, handler: RunnableAction = actionHandlers.recordPayment) {
    return runAction(services.database.prisma, handler, {
      actor: organisation.agent,
      input: { accountId: account.id, amount: { amount: '30.00', currency: 'EUR' }, kind: 'cash' },
      idempotencyKey: key,
      now: api.now,
    })
  }

  async function expectPaid(times: number) {
    expect(await receiptsOf(api, account.id)).toEqual(times ? { recordPayment: times } : {})
    expect(await rowOf(api, 'account', account.id)).toMatchObject({
      balance_minor: String(20_000 - 3_000 * times),
      version: 1 + times,
    })
  }

  it('pays once when the answer to the commit is lost, and finds that it did', async () => {
    const lost = frail.loseNextCommit()
    const key = newKey()
    const done = await pay(key)
    await lost
    expect(done).toMatchObject({ ok: true, value: { repeated: true } })
    await expectPaid(1)
    expect(await pay(key)).toMatchObject({ ok: true, value: { repeated: true } })
    await expectPaid(1)
  })

  it('pays once when the commit itself is lost', async () => {
    const lost = frail.loseNextCommitRequest()
    const done = await pay(newKey())
    await lost
    expect(done).toMatchObject({ ok: true, value: { repeated: false } })
    await expectPaid(1)
  })

  it('leaves nothing half written when its connection is ended again and again, and says to try again', async () => {
    const { perform } = actionHandlers.recordPayment
    let ended = 0
    const killed: RunnableAction = {
      ...(actionHandlers.recordPayment as RunnableAction),
      async perform(plan, writing, state, input, subject) {
        const performed = await perform(
          plan as never,
          writing,
          state as never,
          input as never,
          subject as never,
        )
        const [backend] = await writing.tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
        await api.owner.query('select pg_terminate_backend($1)', [backend?.pid])
        ended++
        return performed
      },
    }
    const key = newKey()
    await expect(pay(key, killed)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
    expect(ended).toBe(3)
    await expectPaid(0)
    expect(await pay(key)).toMatchObject({ ok: true, value: { repeated: false } })
    await expectPaid(1)
  })

  it('says to try again while the database does not answer, and works when it does, without a restart', async () => {
    const key = newKey()
    frail.cut()
    await expect(pay(key)).rejects.toMatchObject({
      message: expect.stringContaining('Try again') as string,
      extensions: { code: 'UNAVAILABLE' },
    })
    await expectPaid(0)
    frail.mend()
    expect(await pay(key)).toMatchObject({ ok: true, value: { repeated: false } })
    await expectPaid(1)
  })

  it('goes on after every connection was ended at once, as by a restart of the database', async () => {
    await Promise.all([pay(newKey()), pay(newKey()), pay(newKey())])
    await api.owner.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    const answers = await Promise.all([pay(newKey()), pay(newKey())])
    expect(answers).toMatchObject([{ ok: true }, { ok: true }])
    await expectPaid(5)
  })

  /** Pays, but the database refuses with this code until the attempt of that number. */
  function stumbling(errcode: string, until: number) {
    const { perform } = actionHandlers.recordPayment
    const seen = { attempts: 0 }
    const handler: RunnableAction = {
      ...(actionHandlers.recordPayment as RunnableAction),
      async perform(plan, writing, state, input, subject) {
        const done = await perform(plan as never, writing, state as never, input as never, subject as never)
        if (++seen.attempts < until) {
          const stumble = `do $$ begin raise exception 'stumbled' using errcode = '${errcode}'; end $$`
          await writing.tx.$executeRawUnsafe(stumble)
        }
        return done
      },
    }
    return { handler, seen }
  }

  it('tries again when two transactions stand in each other’s way', async () => {
    const { handler, seen } = stumbling('deadlock_detected', 3)
    expect(await pay(newKey(), handler)).toMatchObject({ ok: true })
    expect(seen.attempts).toBe(3)
    await expectPaid(1)
  })

  it('does not add to the crowd when the database is too busy to answer in time', async () => {
    const { handler, seen } = stumbling('query_canceled', 2)
    const key = newKey()
    await expect(pay(key, handler)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
    expect(seen.attempts).toBe(1)
    await expectPaid(0)
    expect(await pay(key, handler)).toMatchObject({ ok: true })
    await expectPaid(1)
  })
})
