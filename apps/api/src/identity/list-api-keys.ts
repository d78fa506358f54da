import type { PrismaClient } from '../generated/prisma/client.ts'
import { scopesOf } from './api-key-scopes.ts'

export interface ListedApiKey {
  readonly id: string
  readonly name: string
  /** The first characters, by which a key is recognised. */
  readonly start: string | null
  readonly scopes: readonly string[]
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly lastUsedAt: Date | null
}

/** The API keys of an organisation, newest first. */
export async function listApiKeys(identity: PrismaClient, orgId: string): Promise<ListedApiKey[]> {
  const keys = await identity.apiKey.findMany({
    where: { referenceId: orgId },
    orderBy: { createdAt: 'desc' },
  })
  return keys.map(({ id, name, start, permissions, createdAt, expiresAt, lastRequest }) => ({
    id,
    name: name ?? 'Without a name',
    start,
    scopes: scopesOf(permissions),
    createdAt,
    expiresAt,
    lastUsedAt: lastRequest,
  }))
}
