import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOrganisation } from '../../tenancy/tenant.ts'
import { givenAccount, type TestAccount } from '../../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../../testing/given/given-organisation.ts'
import { givenPlan } from '../../../testing/given/given-plan.ts'
import { countRows } from './count-rows.ts'
import { findRows } from './find-rows.ts'

describe('rows read as one statement', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  const inOrganisation = <T>(work: () => Promise<T>) => withOrganisation(organisation.id, work)
  const byId = [{ id: 'asc' }] as const

  it('are what Prisma gives, with relations in both directions, dates and amounts', async () => {
    const args = {
      where: { orgId: organisation.id },
      orderBy: [...byId],
      include: {
        _count: { select: { notes: true, claims: { where: { state: 'open' } } } },
        profile: true,
        workflow: true,
        manager: { select: { id: true, name: true, organisation: { select: { name: true } } } },
        debtors: {
          orderBy: [{ isPrimary: 'desc' as const }, ...byId],
          include: { phones: { orderBy: [...byId] }, emails: { orderBy: [...byId] } },
        },
        claims: {
          where: { state: 'open', principalMinor: { gt: 0n } },
          orderBy: [{ account: { reference: 'asc' as const } }, ...byId],
          include: { product: true, parent: true, children: true, account: { select: { id: true } } },
        },
        transactions: {
          orderBy: [...byId],
          include: { entries: { orderBy: [...byId] }, reverses: true, reversedBy: true },
        },
      },
    }
    const { prisma, pool } = api.services.database
    const rows = await inOrganisation(() => findRows({ pool }, 'account', args))
    expect(rows).toEqual(await inOrganisation(() => prisma.account.findMany(args)))
    expect(rows).toHaveLength(2)
  })

  it('are found by ways so long that PostgreSQL would cut their names off', async () => {
    await givenPlan(api, organisation, account, { interval: 'monthly', firstOn: '2026-12-01', count: 3 })
    const plans = (below: object) => ({
      orderBy: [...byId],
      include: {
        claims: { orderBy: { claim: { dueOn: 'asc' as const } }, include: { claim: { include: below } } },
      },
    })
    const args = {
      where: { orgId: organisation.id },
      orderBy: [...byId],
      include: {
        instalmentPlans: plans({ account: { include: { instalmentPlans: plans({ account: true }) } } }),
      },
    }
    const { prisma, pool } = api.services.database
    const rows = await inOrganisation(() => findRows({ pool }, 'account', args))
    expect(rows).toEqual(await inOrganisation(() => prisma.account.findMany(args)))
    expect(
      JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ).toMatch(/instalmentPlans.*claims.*account.*instalmentPlans.*claims.*account/)
  })

  it.each([
    ['a value', { reference: 'nothing' }],
    ['null', { externalId: null }],
    ['no null', { oldestDueOn: { not: null } }],
    ['another value', { status: { not: 'closed' } }],
    ['a list', { currency: { in: ['EUR', 'USD'] } }],
    ['an empty list', { currency: { in: [] } }],
    ['not in a list', { currency: { notIn: ['JPY'] } }],
    ['a range of days', { oldestDueOn: { gte: new Date('2020-01-01'), lt: new Date('2030-01-01') } }],
    ['a range of moments', { createdAt: { lte: new Date('2030-01-01T10:00:00.123Z') } }],
    ['an amount', { balanceMinor: { gte: 1n } }],
    ['a pattern', { searchText: { contains: 'e' } }],
    ['either', { OR: [{ status: 'closed' }, { status: 'open' }] }],
    ['a related row', { profile: { isDefault: true } }],
    ['some of many', { debtors: { some: { isPrimary: true } } }],
    ['none of many', { groups: { some: { groupId: 'grp_none' } } }],
  ])('are chosen as Prisma chooses them by %s', async (_by, condition) => {
    const where = { AND: [{ orgId: organisation.id }, condition] }
    const { prisma, pool } = api.services.database
    const ids = { where, select: { id: true }, orderBy: [...byId] }
    const wanted = await inOrganisation(() => prisma.account.findMany(ids))
    expect(await inOrganisation(() => findRows({ pool }, 'account', ids))).toEqual(wanted)
    expect(await inOrganisation(() => countRows({ pool }, 'Account', where))).toBe(wanted.length)
  })

  it('of one turn are one statement', async () => {
    const asked: unknown[] = []
    const { pool } = api.services.database
    const counting = { pool: { query: (query: object) => (asked.push(query), pool.query(query as never)) } }
    const reader = counting as unknown as { pool: typeof pool }
    const [accounts, [one], debtors] = await inOrganisation(() =>
      Promise.all([
        countRows(reader, 'Account', { orgId: organisation.id }),
        findRows(reader, 'account', {
          where: { orgId_id: { orgId: organisation.id, id: account.id } } as object,
        }),
        findRows(reader, 'debtor', { where: { orgId: organisation.id }, take: 1 }),
      ]),
    )
    expect([accounts, one?.id, debtors.length]).toEqual([2, account.id, 1])
    expect(asked).toHaveLength(1)
  })

  it('of another organisation are not seen, whatever is asked', async () => {
    const { pool } = api.services.database
    const other = await givenOrganisation(api)
    const rows = await withOrganisation(other.id, () => findRows({ pool }, 'account', {}))
    expect(rows).toEqual([])
  })

  it('refuse words that they do not know, and names that no model has', async () => {
    const { pool } = api.services.database
    await expect(
      inOrganisation(() => findRows({ pool }, 'account', { where: { name: { endsWith: 'x' } } })),
    ).rejects.toThrow('not needed yet')
    const injected = { select: { 'id" from account; --': true } } as object
    await expect(inOrganisation(() => findRows({ pool }, 'account', injected))).rejects.toThrow(
      'has no field',
    )
  })
})
