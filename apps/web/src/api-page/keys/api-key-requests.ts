import type { Permission } from '@arrears/domain/permissions/permissions'
import { requestJson } from '../../platform/http/request-json.ts'

export interface ApiKey {
  readonly id: string
  readonly name: string
  /** The first characters, by which a key is recognised. */
  readonly start: string | null
  readonly scopes: readonly string[]
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly lastUsedAt: string | null
}

export interface NewApiKey {
  readonly name: string
  readonly scopes: readonly Permission[]
  /** Without it the key works until it is revoked. */
  readonly expiresInDays: number | null
}

export const listApiKeys = () => requestJson<{ keys: readonly ApiKey[] }>('/api/keys')

export const makeApiKey = (key: NewApiKey) =>
  requestJson<{ key: string }>('/api/keys', { method: 'POST', body: key })

export const revokeApiKey = (id: string) =>
  requestJson(`/api/keys/${encodeURIComponent(id)}`, { method: 'DELETE' })
