import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Prisma } from '../../../generated/prisma/client.ts'
import { givenAccount } from '../../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../../testing/given/given-organisation.ts'
import { givenPlaces } from '../../../testing/given/given-work.ts'
import { newId } from '../../clock/new-id.ts'
import { databaseFault } from '../../failure/database-fault.ts'
import { withOrganisation } from '../../tenancy/tenant.ts'
import { runTransaction } from './run-transaction.ts'

const aTask = { dueOn: new Date('2026-03-29') } as Prisma.TaskUncheckedCreateInput

type Work<T> = (tx: Prisma.TransactionClient) => Promise<T>

describe('a transaction with the shortest way to its connection', () => {
  let api: TestApi
  let organisation: TestOrganisation
  const inTransaction = <T>(work: Work<T>, timeout = 5000) =>
    withOrganisation(organisation.id, () =>
      runTransaction(api.services.database.prisma, work, { timeout, maxWait: 5000 }),
    )

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  it('gives values the types that Prisma gives them', async () => {
    const query = Prisma.sql`
      select 9007199254740993::bigint as big, 7::int as small, true as yes, null::text as nothing, 'text' as text,
        date '2026-03-29' as day, timestamptz '2026-03-29 01:30:00.123+00' as moment, array['a', 'b'] as texts, '{"a":[1]}'::jsonb as json`
    const direct = await inTransaction((tx) => tx.$queryRaw`${query}`)
    const byPrisma = await withOrganisation(organisation.id, async () => {
      return await api.services.database.prisma.$queryRaw(query)
    })
    expect(direct).toEqual(byPrisma)
  })

  it('takes values as Prisma takes them, whatever the zone of the machine', async () => {
    const midnight = new Date('2026-03-29T00:00:00Z')
    const ask = (tx: Pick<Prisma.TransactionClient, '$queryRaw'>) => tx.$queryRaw`
      select ${midnight}::date::text as day, ${midnight}::timestamptz as moment, ${[1n, 2n]}::bigint[]::text as bigs,
        ${['a', null]}::text[]::text as texts, ${5}::int as number, ${null}::text as nothing`
    const byPrisma = await withOrganisation(
      organisation.id,
      async () => await ask(api.services.database.prisma),
    )
    vi.stubEnv('TZ', 'America/New_York')
    try {
      expect(new Date().getTimezoneOffset()).toBeGreaterThan(0)
      expect(await inTransaction(ask)).toEqual(byPrisma)
    } finally {
      vi.unstubAllEnvs()
    }
  })

  it('sees what Prisma wrote in the same transaction, counts what it changed, and is rolled back with it', async () => {
    const refused = inTransaction(async (tx) => {
      await tx.queue.create({ data: { id: 'que_direct', orgId: organisation.id, name: 'Made by Prisma' } })
      expect(await tx.$executeRaw`update queue set name = 'Renamed' where id = 'que_direct'`).toBe(1)
      expect(await tx.queue.findUnique({ where: { id: 'que_direct' } })).toMatchObject({ name: 'Renamed' })
      throw new Error('Changed my mind')
    })
    await expect(refused).rejects.toThrow('Changed my mind')
    expect(await inTransaction((tx) => tx.$queryRaw`select 1 from queue where id = 'que_direct'`)).toEqual([])
  })

  it.each<[string, { data: Prisma.TaskUncheckedCreateInput; select?: { id: true } }]>([
    [
      'columns of every kind',
      {
        data: { ...aTask, tags: ['a', 'b, "c"'], note: 'Grüße\n\\', createdAt: '2026-03-29T23:30:00-05:00' },
      },
    ],
    ['defaults for what is left out', { data: { ...aTask, note: undefined } }],
    ['nulls as such', { data: { ...aTask, note: null, assigneeId: null } }],
    ['half a character', { data: { ...aTask, note: 'a\ud800b' } }],
  ])('inserts as Prisma does: %s', async (_what, { data }) => {
    const account = await givenAccount(api, organisation)
    const { queueId } = await givenPlaces(api, organisation)
    const whole = { ...data, orgId: organisation.id, accountId: account.id, queueId }
    const write = async (tx: Pick<Prisma.TransactionClient, 'task'>) => {
      const one = await tx.task.create({ data: { ...whole, id: newId('task') }, select: { id: true } })
      const [two, three] = [newId('task'), newId('task')]
      expect(
        await tx.task.createMany({
          data: [
            { ...whole, id: two },
            { ...whole, id: three },
          ],
        }),
      ).toEqual({ count: 2 })
      return await tx.task.findMany({
        where: { id: { in: [one.id, two, three] } },
        omit: { id: true, ...(whole.createdAt ? {} : { createdAt: true }) },
      })
    }
    const direct = await inTransaction(write)
    const byPrisma = await withOrganisation(organisation.id, async () => {
      return await api.services.database.prisma.$transaction(write)
    })
    expect(direct).toEqual(byPrisma)
    expect(direct).toHaveLength(3)
  })

  it('leaves to Prisma what is more than plain columns', async () => {
    const queueId = newId('queue')
    const worklists = await inTransaction(async (tx) => {
      const worklist = { orgId: organisation.id, filter: { minDaysOverdue: 30 } }
      await tx.queue.create({
        data: {
          id: queueId,
          orgId: organisation.id,
          name: 'With worklists',
          worklists: { create: [{ id: newId('worklist'), name: 'Related', filter: {} }] },
        },
        select: { id: true },
      })
      await tx.worklist.createMany({
        data: [
          { ...worklist, id: newId('worklist'), name: 'One', queueId },
          { ...worklist, id: newId('worklist'), name: 'Two', order: 'oldestFirst' },
        ],
      })
      return await tx.worklist.findMany({
        select: { name: true, order: true, filter: true },
        orderBy: { name: 'asc' },
      })
    })
    expect(worklists).toEqual([
      { name: 'One', order: 'priority', filter: { minDaysOverdue: 30 } },
      { name: 'Related', order: 'priority', filter: {} },
      { name: 'Two', order: 'oldestFirst', filter: { minDaysOverdue: 30 } },
    ])
  })

  it('fails with an error of the database that is understood', async () => {
    const twice = inTransaction(async (tx) => {
      for (const name of ['One', 'Two'])
        await tx.$executeRaw`insert into queue (id, org_id, name) values ('que_same', ${organisation.id}, ${name})`
    })
    const error = await twice.catch((caught: unknown) => caught)
    expect(databaseFault(error)).toBe('unique')
  })

  it('does not reach the connection once the transaction took too long, and says so', async () => {
    const slow = inTransaction(async (tx) => {
      await sleep(300)
      return await tx.$queryRaw`select 1`
    }, 100)
    const error = await slow.catch((caught: unknown) => caught)
    expect(String(error)).toContain('The transaction is over')
    expect(databaseFault(error)).toBe('busy')
  })

  it('writes nothing beside a transaction that took too long while a statement ran', async () => {
    const slow = inTransaction(async (tx) => {
      await tx.$queryRaw`select pg_sleep(0.3)::text`
      await tx.$executeRaw`insert into queue (id, org_id, name) values ('que_late', ${organisation.id}, 'Late')`
    }, 100)
    const error = await slow.catch((caught: unknown) => caught)
    expect(databaseFault(error)).toBe('busy')
    expect(await inTransaction((tx) => tx.$queryRaw`select 1 from queue where id = 'que_late'`)).toEqual([])
  })

  it('writes nothing beside a transaction of which another part failed', async () => {
    let late: Promise<unknown> = Promise.resolve()
    const failed = inTransaction(async (tx) => {
      late = tx.$queryRaw`select pg_sleep(0.1)::text`.then(
        () =>
          tx.$executeRaw`insert into queue (id, org_id, name) values ('que_part', ${organisation.id}, 'Part')`,
      )
      late.catch(() => undefined)
      await Promise.reject(new Error('Another part'))
    })
    await expect(failed).rejects.toThrow('Another part')
    await expect(late).rejects.toThrow('The transaction is over')
    expect(await inTransaction((tx) => tx.$queryRaw`select 1 from queue where id = 'que_part'`)).toEqual([])
  })
})
