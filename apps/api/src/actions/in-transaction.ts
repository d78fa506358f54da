import { setTimeout as sleep } from 'node:timers/promises'
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { databaseFault } from '../platform/failure/database-fault.ts'
import { unavailable } from '../platform/failure/request-error.ts'
import { runTransaction } from '../platform/database/transaction/run-transaction.ts'
import { KeyTakenMeanwhile } from './finish-action.ts'

/** Pauses before the second and the third try, in milliseconds. */
const pauses = [50, 250]

/**
 * Runs work in a transaction, and again when trying again may help: two transactions were in each other's way, the same
 * unique value was written at the same moment, or the connection broke. Whoever calls this acts at most once for a key, so
 * that a commit whose answer was lost is found by the next try. Throws UNAVAILABLE when the database stays away or is too busy.
 */
export async function inTransaction<T>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await runTransaction(prisma, work, { timeout: 20_000, maxWait: 10_000 })
    } catch (error) {
      const fault = error instanceof KeyTakenMeanwhile ? 'unique' : databaseFault(error)
      const pause = pauses[attempt]
      if (!fault || fault === 'unkeepable' || (fault === 'unique' && pause === undefined)) throw error
      if (fault === 'busy' || pause === undefined) throw unavailable()
      await sleep(pause)
    }
  }
}
