import { createHash } from 'node:crypto'
import { defaultKeyHasher } from '@better-auth/api-key'
import type { Actor, Role } from '@arrears/domain/permissions/permissions'
import { roles } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { LRUCache } from 'lru-cache'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { scopesOf } from './api-key-scopes.ts'
import type { Auth } from './create-auth.ts'

export interface Authenticated {
  readonly actor: Actor
  /** Absent for an API key. */
  readonly userId?: string
}

export type Authenticate = (headers: Headers) => Promise<Authenticated | undefined>

/** How long an answer is reused, in milliseconds: the longest that a revoked session or key may go on working. */
const reuseFor = 5_000

/**
 * Tells who a request comes from: an API key in `Authorization: Bearer`, or else the session cookie. Answers undefined when
 * it is nobody. Look-ups are reused for a few seconds, keyed by a hash, so that no secret stays in memory.
 */
export function createAuthenticate(auth: Auth, identity: PrismaClient): Authenticate {
  const known = new LRUCache<string, { found: Authenticated | undefined }>({ max: 10_000, ttl: reuseFor })

  return async function authenticate(headers) {
    const authorization = headers.get('authorization')
    const cookie = headers.get('cookie')
    if (!authorization && !cookie) return undefined
    const key = createHash('sha256')
      .update(`${authorization ?? ''}\n${cookie ?? ''}`)
      .digest('base64')
    const cached = known.get(key)
    if (cached) return cached.found
    const bearer = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    const found = authorization
      ? await byApiKey(identity, bearer ?? '')
      : await bySession(auth, identity, headers)
    known.set(key, { found })
    return found
  }
}

/** Not by better-auth's own check, which takes a database that does not answer for a key that is wrong. */
async function byApiKey(identity: PrismaClient, key: string): Promise<Authenticated | undefined> {
  const found = await identity.apiKey.findFirst({
    where: { key: await defaultKeyHasher(key) },
    select: { id: true, enabled: true, expiresAt: true, permissions: true, referenceId: true },
  })
  const now = new Date()
  if (!found?.enabled || (found.expiresAt && found.expiresAt <= now)) return undefined
  // When it was last used is for people to look at: not worth a failure.
  await identity.apiKey
    .updateMany({ where: { id: found.id }, data: { lastRequest: now } })
    .catch(() => undefined)
  return {
    actor: {
      kind: 'apiKey',
      apiKeyId: found.id as Id<'apiKey'>,
      scopes: scopesOf(found.permissions),
      orgId: found.referenceId as Id<'organisation'>,
    },
  }
}

async function bySession(
  auth: Auth,
  identity: PrismaClient,
  headers: Headers,
): Promise<Authenticated | undefined> {
  const session = await auth.api.getSession({ headers })
  if (!session) return undefined
  const memberships = await identity.membership.findMany({
    where: { userId: session.user.id },
    orderBy: { createdAt: 'asc' },
    select: { orgId: true, role: true },
  })
  const membership =
    memberships.find((member) => member.orgId === session.session.activeOrganizationId) ?? memberships[0]
  if (!membership || !isRole(membership.role)) return undefined
  return {
    userId: session.user.id,
    actor: {
      kind: 'user',
      userId: session.user.id as Id<'user'>,
      role: membership.role,
      orgId: membership.orgId as Id<'organisation'>,
    },
  }
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}
