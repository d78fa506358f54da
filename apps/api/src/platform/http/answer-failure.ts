import type { FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import { databaseFault } from '../failure/database-fault.ts'
import { unkeepable, type RequestErrorCode } from '../failure/request-error.ts'

const statuses: Readonly<Record<RequestErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}

/** Answers a failed download with what GraphQL would say: a code, a sentence, and the faults of the input. A bug keeps its text. */
export function answerFailure(reply: FastifyReply, thrown: unknown): FastifyReply {
  const error = databaseFault(thrown) === 'unkeepable' ? unkeepable() : thrown
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined
  if (!(error instanceof GraphQLError) || !isKnown(code)) {
    reply.log.error({ err: error }, 'a download failed')
    const message = 'Something went wrong on our side. Try again.'
    return reply.status(500).send({ code: 'INTERNAL_SERVER_ERROR', message })
  }
  if (statuses[code] === 503) void reply.header('retry-after', '60')
  return reply.status(statuses[code]).send({ message: error.message, ...error.extensions })
}

const isKnown = (code: unknown): code is RequestErrorCode =>
  typeof code === 'string' && Object.hasOwn(statuses, code)
