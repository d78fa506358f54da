import { PrismaPg } from '@prisma/adapter-pg'
import type { PoolConfig } from 'pg'
import { PrismaClient } from '../../generated/prisma/client.ts'
import { currentChanger } from '../tenancy/acting-as.ts'
import { TenantPool } from '../tenancy/tenant-pool.ts'
import { SettingPool } from './setting-pool.ts'
import { statementName } from './statement-name.ts'

export interface Database {
  /** For business rows: what it sees depends on `withOrganisation`. */
  readonly prisma: PrismaClient
  readonly pool: TenantPool
  /** For signing in: people and memberships of all organisations, no business rows. */
  readonly identity: PrismaClient
  close(): Promise<void>
}

export interface DatabaseOptions {
  url: string
  poolSize: number
  onError: (error: Error) => void
}

/** Connections switch to a role that owns nothing, so that row-level security binds them whoever logs in. */
const asRole = (role: string) => `-c role=${role} -c timezone=UTC -c statement_timeout=60000`

/** A new connection plans each statement anew, which takes longer than to run it: those that are open stay so over a pause. */
const kept: PoolConfig = { connectionTimeoutMillis: 10_000, idleTimeoutMillis: 600_000, keepAlive: true }

export function openDatabase({ url, poolSize, onError }: DatabaseOptions): Database {
  const pool = new TenantPool({
    connectionString: url,
    max: poolSize,
    options: asRole('arrears_app'),
    ...kept,
  })
  const identityPool = new SettingPool(
    {
      connectionString: url,
      max: Math.max(2, Math.ceil(poolSize / 4)),
      options: asRole('arrears_auth'),
      ...kept,
    },
    { name: 'app.actor', current: currentChanger },
  )
  // A connection that breaks while idle (the database restarted) is replaced by the pool; unheard it would end the process.
  pool.on('error', onError)
  identityPool.on('error', onError)
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator }) })
  const identity = new PrismaClient({ adapter: new PrismaPg(identityPool, { statementNameGenerator }) })
  return {
    prisma,
    pool,
    identity,
    async close() {
      await Promise.all([prisma.$disconnect(), identity.$disconnect()])
      await Promise.all([pool.end(), identityPool.end()])
    },
  }
}

const statementNameGenerator = ({ sql }: { sql: string }): string => statementName(sql)
