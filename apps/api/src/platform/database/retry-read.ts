import { setTimeout as sleep } from 'node:timers/promises'
import { databaseFault } from '../failure/database-fault.ts'

/** Pauses before the second and the third try, in milliseconds: as long as PostgreSQL takes to start again. */
const pauses = [50, 400]

/**
 * Reads, and reads again when the connection broke or there was none to be had for a moment: a restart of the database is not seen
 * by who asks after it, though the pool still holds connections that ended with it. For what may happen twice only.
 */
export async function retryRead<T>(read: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await read()
    } catch (error) {
      if (databaseFault(error) !== 'passing') throw error
      await sleep(pause)
    }
  }
  return await read()
}
