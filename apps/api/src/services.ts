import type { CallProviders } from './call-provider/provider.ts'
import { openCallProviders } from './call-provider/open-call-providers.ts'
import type { TwilioOptions } from './call-provider/twilio-provider.ts'
import { createAuth, type Auth } from './identity/create-auth.ts'
import { createAuthenticate, type Authenticate } from './identity/authenticate.ts'
import { systemClock, type Clock } from './platform/clock/clock.ts'
import { openDatabase, type Database } from './platform/database/open-database.ts'
import type { FileSettings } from './platform/files/file-settings.ts'
import type { Files } from './platform/files/files.ts'
import { openFiles } from './platform/files/open-files.ts'
import { listenToAccountChanges, type AccountChanges } from './platform/live/account-changes.ts'
import type { Log } from './platform/log/log.ts'
import { openProviders } from './payment-provider/open-providers.ts'
import type { PaymentProviders } from './payment-provider/provider.ts'
import type { StripeOptions } from './payment-provider/stripe-provider.ts'

/** What the server and the worker are made of, opened once per process. */
export interface Services {
  readonly database: Database
  readonly auth: Auth
  readonly authenticate: Authenticate
  readonly changes: AccountChanges
  readonly providers: PaymentProviders
  readonly callProviders: CallProviders
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
  close(): Promise<void>
}

export interface ServiceOptions {
  readonly databaseUrl: string
  readonly poolSize: number
  readonly secret: string
  readonly publicUrl: string
  readonly files: FileSettings
  readonly trustedOrigins?: readonly string[]
  /** Absent: nothing is charged by Stripe. */
  readonly stripe?: StripeOptions | undefined
  /** Absent: no telephone provider places calls. */
  readonly twilio?: TwilioOptions | undefined
  readonly log: Log
  readonly clock?: Clock
}

export function openServices(options: ServiceOptions): Services {
  const { log } = options
  const database = openDatabase({
    url: options.databaseUrl,
    poolSize: options.poolSize,
    onError: (error) => log.warn({ err: error }, 'an idle database connection broke; it is replaced'),
  })
  const auth = createAuth({ ...options, identity: database.identity })
  const changes = listenToAccountChanges(options.databaseUrl, log)
  return {
    database,
    auth,
    authenticate: createAuthenticate(auth, database.identity),
    changes,
    providers: openProviders(database.prisma, options.stripe),
    callProviders: openCallProviders(options.twilio),
    files: openFiles(options.files, options.secret),
    clock: options.clock ?? systemClock,
    log,
    async close() {
      await changes.close()
      await database.close()
    },
  }
}
