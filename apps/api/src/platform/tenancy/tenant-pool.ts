import type pg from 'pg'
import { SettingPool } from '../database/setting-pool.ts'
import { currentOrganisation } from './tenant.ts'

/** The one door to the database for business rows: row-level security holds by the organisation that is worked for. */
export class TenantPool extends SettingPool {
  constructor(config: pg.PoolConfig) {
    super(config, { name: 'app.org', current: currentOrganisation })
  }
}
