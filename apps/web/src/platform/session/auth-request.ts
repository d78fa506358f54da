import { requestJson, type HttpAnswer } from '../http/request-json.ts'

export type AuthAnswer<Data = unknown> = HttpAnswer<Data>

/** What people are managed by beside GraphQL: sign-in, sessions, members, invitations. */
export function authPost<Data = unknown>(path: string, body: object): Promise<AuthAnswer<Data>> {
  return requestJson(`/api/auth/${path}`, { method: 'POST', body })
}

export function authGet<Data = unknown>(
  path: string,
  query: Readonly<Record<string, string>> = {},
): Promise<AuthAnswer<Data>> {
  const search = new URLSearchParams(query).toString()
  return requestJson(`/api/auth/${path}${search ? `?${search}` : ''}`)
}
