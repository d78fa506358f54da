import pg from 'pg'
import { retryRead } from './retry-read.ts'
import { tellTaken } from './transaction/taken-connection.ts'

type ConnectCallback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void

/** What a pool tells its connections. */
export interface ConnectionSetting {
  /** Of PostgreSQL, such as `app.org`. */
  readonly name: string
  readonly current: () => string | undefined
}

/**
 * A pool that hands a connection out only after it was told for whom it works, so that what the database makes of that holds for
 * Prisma, its transactions and raw SQL alike. Session settings leak behind PgBouncer in transaction mode: connect to PostgreSQL
 * itself, or through PgBouncer in session mode.
 */
export class SettingPool extends pg.Pool {
  readonly #setting: ConnectionSetting
  /** What a connection was last told. */
  readonly #told = new WeakMap<pg.PoolClient, string>()

  constructor(config: pg.PoolConfig, setting: ConnectionSetting) {
    super(config)
    this.#setting = setting
    const query = super.query.bind(this) as (...given: unknown[]) => Promise<unknown>
    const retrying = (...given: unknown[]) =>
      isRead(given) ? retryRead(() => query(...given)) : query(...given)
    this.query = retrying as pg.Pool['query']
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    if (!callback) return this.#connectAsSet()
    this.#connectAsSet().then(
      (client) => callback(undefined, client, (release) => client.release(release)),
      (error: Error) => callback(error, undefined, () => undefined),
    )
  }

  async #connectAsSet(): Promise<pg.PoolClient> {
    const value = this.#setting.current() ?? ''
    const client = await super.connect()
    tellTaken(client)
    if ((this.#told.get(client) ?? '') === value) return client
    try {
      await client.query('select set_config($1, $2, false)', [this.#setting.name, value])
      this.#told.set(client, value)
      return client
    } catch (error) {
      client.release(error as Error)
      throw error
    }
  }
}

/**
 * A statement on its own that changes nothing and is awaited. What has effects begins with another word, or is asked within a
 * transaction, which never comes by `query`.
 */
function isRead(given: readonly unknown[]): boolean {
  const [first] = given
  const text = typeof first === 'object' && first !== null && 'text' in first ? first.text : first
  return typeof text === 'string' && /^\s*select\b/i.test(text) && typeof given.at(-1) !== 'function'
}
