import type { Clock } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/open-database.ts'

/** What an import needs of the services. */
export interface ImportServices {
  readonly database: Database
  readonly clock: Clock
}
