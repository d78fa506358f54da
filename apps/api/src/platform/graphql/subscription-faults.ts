import { getOperationAST, GraphQLError, parse } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { operationLimits } from '../../builder.ts'
import { requestError } from '../failure/request-error.ts'

/** Subscriptions that one connection may hold at a time. */
const mostAtOnce = 50

/** Why an operation is not run over a lasting connection; undefined for a subscription that can be read. */
export function subscriptionFaults(
  { query, operationName }: SubscribePayload,
  held: number,
): readonly GraphQLError[] | undefined {
  if (held > mostAtOnce)
    return [
      requestError('TOO_COMPLEX', `At most ${mostAtOnce} subscriptions are possible on one connection.`),
    ]
  try {
    const operation = getOperationAST(parse(query, { maxTokens: operationLimits.tokens }), operationName)
    // The limits on queries and mutations are kept where they are sent by HTTP.
    return operation?.operation === 'subscription'
      ? undefined
      : [
          requestError(
            'BAD_USER_INPUT',
            'Only subscriptions go over a WebSocket. Send queries and mutations by HTTP.',
          ),
        ]
  } catch (error) {
    return [
      error instanceof GraphQLError ? error : requestError('BAD_USER_INPUT', 'This is no GraphQL document.'),
    ]
  }
}
