import { randomUUID } from 'node:crypto'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { withOrganisation } from '../../src/platform/tenancy/tenant.ts'
import type { Services } from '../../src/services.ts'
import { takeAccount } from '../../src/worklist/take-account.ts'
import { agentAt, workOrg } from './work-database.ts'

const [agents, seconds] = [50, 4]

export interface HandedOut {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly doubled: number
}

/** 50 agents take one account after the other. Each gets another one: how often that failed is counted. */
export async function nextAccount(
  { database: { prisma } }: Services,
  median: (values: number[]) => number,
): Promise<HandedOut> {
  const taken: string[] = []
  const milliseconds: number[] = []
  const began = performance.now()
  const working = Array.from({ length: agents }, async (_none, index) => {
    while (performance.now() - began < seconds * 1000) {
      const now = new Date()
      const today = now.toISOString().slice(0, 10) as LocalDate
      const started = performance.now()
      const wish = {
        userId: agentAt(index + 1),
        worklistId: null,
        queueId: null,
        filter: {},
        order: 'priority',
      } as const
      const place = { orgId: workOrg, now, today, timeZone: 'UTC', restDays: 3 }
      const id = await withOrganisation(workOrg, () =>
        takeAccount(prisma, place, { ...wish, idempotencyKey: randomUUID() }),
      )
      if (id === null) throw new Error('There are more accounts than that')
      milliseconds.push(performance.now() - started)
      taken.push(id)
    }
  })
  await Promise.all(working)
  const perSecond = taken.length / ((performance.now() - began) / 1000)
  const accounts = await withOrganisation(workOrg, async () =>
    prisma.worklistHandout.groupBy({ by: ['accountId'], where: { orgId: workOrg }, _count: true }),
  )
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return {
    perSecond,
    p50: median(milliseconds),
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    doubled: accounts.filter(({ _count }) => _count > 1).length,
  }
}
