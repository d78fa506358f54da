import { randomUUID } from 'node:crypto'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Instant } from '@arrears/domain/shared/local-date'
import pg from 'pg'
import type { BenchResult } from '../../../../tools/bench/bench-result.ts'
import { createPromiseToPayHandler } from '../../src/actions/create-promise-to-pay/perform.ts'
import { recordPaymentHandler } from '../../src/actions/record-payment/perform.ts'
import { runAction } from '../../src/actions/run-action.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { openServices } from '../../src/services.ts'
import { median } from '../http/median.ts'
import { times } from '../report-race.ts'
import { nextAccount } from './next-account.ts'
import { writePayment, writePromise } from './raw-writes.ts'
import { accountAt, agentAt, openWorkDatabase, workOrg } from './work-database.ts'

const [rounds, seconds, connections, secondsToWarmUp] = [5, 4, 8, 3]

/** Writing: two actions against the same rows written by hand, and the next account for 50 agents. */
export async function actions(benchUrl: string): Promise<BenchResult> {
  const database = await openWorkDatabase(benchUrl)
  const services = openServices({
    databaseUrl: database.url,
    poolSize: connections,
    secret: 'only the benchmarks sign with this one',
    publicUrl: 'http://localhost:4000',
    files: { folder: '/nowhere' },
    log: createLog('silent'),
  })
  const raw = new pg.Pool({ connectionString: database.url, max: connections })
  const { prisma } = services.database
  const actor = { kind: 'user', userId: agentAt(1), role: 'agent', orgId: workOrg } as Actor
  let account = 0
  const act = async (handler: Parameters<typeof runAction>[1], input: object) => {
    const now = new Date()
    const answer = await runAction(prisma, handler, {
      actor,
      input: { accountId: accountAt(++account), ...input },
      idempotencyKey: randomUUID(),
      now: now.toISOString() as Instant,
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  }
  const byHand = async (write: typeof writePromise) => {
    const client = await raw.connect()
    try {
      await client.query('begin')
      await write(client, accountAt(++account))
      await client.query('commit')
    } finally {
      client.release()
    }
  }
  const dueOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  const contenders = {
    createPromiseToPay: () =>
      act(createPromiseToPayHandler, { amount: { amount: '50.00', currency: 'EUR' }, dueOn }),
    'the same rows by SQL (promise)': () => byHand(writePromise),
    recordPayment: () =>
      act(recordPaymentHandler, { amount: { amount: '10.00', currency: 'EUR' }, kind: 'bankTransfer' }),
    'the same rows by SQL (payment)': () => byHand(writePayment),
  }
  try {
    const found = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]))
    for (const work of Object.values(contenders)) await perSecond(work, secondsToWarmUp)
    for (let round = 0; round < rounds; round++)
      for (const [name, work] of Object.entries(contenders))
        found.get(name)?.push(await perSecond(work, seconds))
    const rate = (name: keyof typeof contenders) => median(found.get(name) ?? [])
    const promise = rate('createPromiseToPay') / rate('the same rows by SQL (promise)')
    const payment = rate('recordPayment') / rate('the same rows by SQL (payment)')
    const handed = await nextAccount(services, median)
    return {
      title: 'Actions, and the next account for 50 agents',
      method: [
        `Promises and payments on accounts of 100,000, each through \`runAction\` as mutations do, against the same rows written by plain SQL,`,
        `prepared and in one transaction; ${rounds} rounds of ${seconds} s in turn, ${connections} connections, medians. Then 50 agents who take one account after the other for ${seconds} s.`,
      ].join('\n'),
      columns: ['', 'per second'],
      rows: [
        ...Object.keys(contenders).map(
          (name) => [name, rate(name as keyof typeof contenders).toFixed(0)] as const,
        ),
        [
          `takeNextAccount, p50 ${handed.p50.toFixed(0)} ms, p99 ${handed.p99.toFixed(0)} ms`,
          handed.perSecond.toFixed(0),
        ],
      ],
      verdicts: [
        {
          what: 'Promise to pay in relation to plain SQL',
          found: times(promise),
          wanted: '≥ 0.25 ×',
          met: promise >= 0.25,
        },
        {
          what: 'Payment in relation to plain SQL',
          found: times(payment),
          wanted: '≥ 0.25 ×',
          met: payment >= 0.25,
        },
        {
          what: 'Accounts handed out to two agents',
          found: String(handed.doubled),
          wanted: '0',
          met: handed.doubled === 0,
        },
      ],
    }
  } finally {
    await raw.end()
    await services.close()
    await database.drop()
  }
}

async function perSecond(work: () => Promise<void>, lasting: number): Promise<number> {
  const until = performance.now() + lasting * 1000
  let done = 0
  const worker = async () => {
    while (performance.now() < until) {
      await work()
      done++
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, worker))
  return done / ((performance.now() - began) / 1000)
}
