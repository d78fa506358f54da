import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { databaseFault } from '../failure/database-fault.ts'
import { unavailable, unkeepable } from '../failure/request-error.ts'
import type { Log } from '../log/log.ts'

/** What is told of an error: what was meant for the client as it is, a bug without its text, which is logged. */
export function formatFailure(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Log,
): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const code = formatted.extensions?.['code']
  if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') return formatted
  const path = formatted.path ? { path: formatted.path } : {}
  const fault = databaseFault(original)
  if (fault === 'unkeepable') {
    const { message, extensions } = unkeepable()
    return { message, ...path, extensions }
  }
  if (fault === 'passing') {
    log.warn({ err: original, ...path }, 'the database does not answer')
    const { message, extensions } = unavailable()
    return { message, ...path, extensions }
  }
  log.error({ err: original, ...path }, 'a resolver failed')
  return {
    message: 'Something went wrong on our side. Try again: the same request is not done twice.',
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
