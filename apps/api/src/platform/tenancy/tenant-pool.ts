import pg from 'pg'
import { currentOrganisation } from './tenant.ts'

type ConnectCallback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void

/** The organisation a connection was last set to. */
const setTo = new WeakMap<pg.PoolClient, string>()

/**
 * The one door to the database for business rows. A connection is handed out only after it was told which organisation it
 * works for, so that row-level security holds for Prisma, its transactions and raw SQL alike. Session settings leak behind
 * PgBouncer in transaction mode: connect to PostgreSQL itself, or through PgBouncer in session mode.
 */
export class TenantPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    if (!callback) return this.#connectForTenant()
    this.#connectForTenant().then(
      (client) => callback(undefined, client, (release) => client.release(release)),
      (error: Error) => callback(error, undefined, () => undefined),
    )
  }

  async #connectForTenant(): Promise<pg.PoolClient> {
    const organisation = currentOrganisation() ?? ''
    const client = await super.connect()
    if (setTo.get(client) === organisation) return client
    try {
      await client.query("select set_config('app.org', $1, false)", [organisation])
      setTo.set(client, organisation)
      return client
    } catch (error) {
      client.release(error as Error)
      throw error
    }
  }
}
