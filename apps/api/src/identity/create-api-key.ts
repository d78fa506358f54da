import type { Permission } from '@arrears/domain/permissions/permissions'
import { OperatorError } from '../platform/config/operator-error.ts'
import type { Database } from '../platform/database/open-database.ts'
import type { Auth } from './create-auth.ts'

export interface NewApiKey {
  readonly orgId: string
  readonly scopes: readonly Permission[]
  readonly name: string
  /** Without it the key works until it is revoked. */
  readonly expiresInDays?: number
}

export interface MadeApiKey {
  readonly id: string
  /** Shown this once; only its hash is kept. */
  readonly key: string
  readonly scopes: readonly Permission[]
  readonly expiresAt: string | null
}

/** What keys are made with. */
export interface KeyServices {
  readonly auth: Auth
  readonly database: Database
}

/** Makes a key for a program of a third party, in the name of one of the organisation's admins. */
export async function createApiKey({ auth, database }: KeyServices, wanted: NewApiKey): Promise<MadeApiKey> {
  const admin = await database.identity.membership.findFirst({
    where: { orgId: wanted.orgId, role: 'admin' },
    orderBy: { createdAt: 'asc' },
    select: { userId: true },
  })
  if (!admin)
    throw new OperatorError('The organisation has no admin yet: make one with "user create --role admin".')
  const made = await auth.api.createApiKey({
    body: {
      name: wanted.name,
      organizationId: wanted.orgId,
      userId: admin.userId,
      permissions: { scopes: [...wanted.scopes] },
      ...(wanted.expiresInDays === undefined ? {} : { expiresIn: wanted.expiresInDays * 86_400 }),
    },
  })
  return {
    id: made.id,
    key: made.key,
    scopes: wanted.scopes,
    expiresAt: made.expiresAt?.toISOString() ?? null,
  }
}
