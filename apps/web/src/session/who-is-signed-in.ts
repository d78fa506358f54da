import { requestJson } from '../platform/http/request-json.ts'

export interface SignedInPerson {
  readonly userId: string | undefined
  readonly organisationId: string
}

interface Answer {
  readonly data?: {
    readonly viewer: {
      readonly user: { readonly id: string } | null
      readonly organisation: { readonly id: string }
    } | null
  }
}

const query = '{ viewer { user { id } organisation { id } } }'

/**
 * Null when it is nobody; undefined when the server does not say. Beside the client of the screens, which hears nothing while a
 * session has ended.
 */
export async function whoIsSignedIn(): Promise<SignedInPerson | null | undefined> {
  const answer = await requestJson<Answer>('/graphql', { method: 'POST', body: { query } })
  if (!answer.ok || !answer.data.data) return undefined
  const { viewer } = answer.data.data
  return viewer && { userId: viewer.user?.id, organisationId: viewer.organisation.id }
}
