import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

/** It took too long; what Prisma says when it is asked within such a transaction. */
class TransactionOver extends Error {
  readonly code = 'P2028'
  override readonly message = 'The transaction is over'
}

/** The connection that a transaction runs on, for as long as it does. */
export class TakenConnection {
  #client: pg.PoolClient | undefined
  #isOver = false

  /** Of all that are taken within a transaction the first is its own. */
  take(client: pg.PoolClient): void {
    if (this.#client) return
    this.#client = client
    const release = client.release.bind(client)
    client.release = (destroyed) => {
      this.#isOver = true
      release(destroyed)
    }
  }

  /** A connection that was given back may be working for another organisation by now. */
  get client(): pg.PoolClient {
    if (!this.#client || this.#isOver) throw new TransactionOver()
    return this.#client
  }
}

const current = new AsyncLocalStorage<TakenConnection>()

/** Runs work that takes a connection of a pool, and learns which. */
export function learningConnection<T>(taken: TakenConnection, work: () => T): T {
  return current.run(taken, work)
}

/** For pools: tells who wants to know that this connection was taken. */
export function tellTaken(client: pg.PoolClient): void {
  current.getStore()?.take(client)
}
