import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

/** It took too long, or another part of it failed; what Prisma says when it is asked within such a transaction. */
class TransactionOver extends Error {
  readonly code = 'P2028'
  override readonly message = 'The transaction is over'
}

type Ask = (...given: readonly unknown[]) => unknown

/** The connection that a transaction runs on, for as long as it does. */
export class TakenConnection {
  #client: pg.PoolClient | undefined
  #isOver = false

  /** Of all that are taken within a transaction the first is its own. */
  take(client: pg.PoolClient): void {
    if (this.#client) return
    this.#client = client
    const query = client.query.bind(client) as Ask
    // What is asked behind the end waits in line with it, and would be written for good by itself.
    const untilEnd: Ask = (...given) => {
      this.#isOver ||= isEnd(given[0])
      return query(...given)
    }
    client.query = untilEnd as typeof client.query
    const release = client.release.bind(client)
    client.release = (destroyed) => {
      this.#isOver = true
      Reflect.deleteProperty(client, 'query')
      release(destroyed)
    }
  }

  /** A connection that was given back may be working for another organisation by now. */
  get client(): pg.PoolClient {
    if (!this.#client || this.#isOver) throw new TransactionOver()
    return this.#client
  }
}

/** Prisma's own words, sent when the work is done, has failed or took too long. */
const isEnd = (asked: unknown): boolean =>
  typeof asked === 'object' &&
  asked !== null &&
  'text' in asked &&
  (asked.text === 'COMMIT' || asked.text === 'ROLLBACK')

const current = new AsyncLocalStorage<TakenConnection>()

/** Runs work that takes a connection of a pool, and learns which. */
export function learningConnection<T>(taken: TakenConnection, work: () => T): T {
  return current.run(taken, work)
}

/** For pools: tells who wants to know that this connection was taken. */
export function tellTaken(client: pg.PoolClient): void {
  current.getStore()?.take(client)
}
