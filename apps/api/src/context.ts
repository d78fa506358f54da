import { can, type Actor, type Permission } from '@arrears/domain/permissions/permissions'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { Instant } from '@arrears/domain/shared/local-date'
import type { PrismaClient } from './generated/prisma/client.ts'
import type { OrganisationOfUser } from './identity/load-organisations.ts'
import { forbidden, notSignedIn } from './platform/failure/request-error.ts'
import type { Files } from './platform/files/files.ts'
import type { AccountChanges } from './platform/live/account-changes.ts'
import type { Log } from './platform/log/log.ts'
import type { TenantPool } from './platform/tenancy/tenant-pool.ts'

/** What every resolver gets. `today` is the day in the organisation's time zone. */
export interface Context {
  readonly prisma: PrismaClient
  readonly pool: TenantPool
  readonly actor: Actor | undefined
  readonly now: Instant
  readonly today: LocalDate
  readonly timeZone: string
  /** How the organisation writes dates and amounts, BCP 47. */
  readonly locale: string
  readonly requestId: string
  readonly log: Log
  readonly changes: AccountChanges
  readonly files: Files
  /** The organisations that a person belongs to, this one among them. */
  organisationsOf(userId: string): Promise<readonly OrganisationOfUser[]>
}

/** The actor, or the error that tells to sign in. */
export function requireActor(context: Context): Actor {
  if (!context.actor) throw notSignedIn()
  return context.actor
}

/** The organisation of a request that may do what `permission` says; every query filters by it. */
export function requireOrg(context: Context, permission: Permission): string {
  const actor = requireActor(context)
  if (!can(actor, permission)) throw forbidden(permission)
  return actor.orgId
}
