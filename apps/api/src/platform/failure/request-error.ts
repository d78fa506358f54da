import { GraphQLError } from 'graphql'

/** Failures of a request as a whole; what an action refuses is in its result union instead. */
export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'

export function requestError(
  code: RequestErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } })
}

export const notSignedIn = (extensions: Record<string, unknown> = {}) =>
  requestError('UNAUTHENTICATED', 'Sign in, or send an API key as "Authorization: Bearer …".', extensions)

export const forbidden = (permission: string) =>
  requestError('FORBIDDEN', `This needs the permission "${permission}".`, { permission })

/** Also the answer for what belongs to another organisation, so that nobody learns that it exists. */
export const notFound = (what: string, id: string) =>
  requestError('NOT_FOUND', `There is no ${what} ${id}.`, { id })

/** The database does not answer, or was too busy: nothing half done is left behind. */
export const unavailable = () =>
  requestError(
    'UNAVAILABLE',
    'We cannot reach the database right now. Try again in a moment: the same request is not done twice.',
  )

export const unkeepable = () =>
  requestError('BAD_USER_INPUT', 'The request holds a NUL character, which no text here can have.')
