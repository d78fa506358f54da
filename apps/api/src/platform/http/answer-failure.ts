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

/** What nginx calls a request that its client closed; nobody is there to read it, but the log tells it from an answer. */
const clientClosed = 499

/** Answers what failed with what GraphQL would say: a code, a sentence, and the faults of the input. A bug keeps its text. */
export function answerFailure(reply: FastifyReply, thrown: unknown): FastifyReply {
  if (isGone(reply, thrown)) {
    const { method, routeOptions } = reply.request
    reply.log.info({ method, path: routeOptions.url }, 'whoever asked was gone before the answer')
    return reply.status(clientClosed).send()
  }
  const error = databaseFault(thrown) === 'unkeepable' ? unkeepable() : thrown
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined
  if (!(error instanceof GraphQLError) || !isKnown(code)) {
    reply.log.error({ err: error }, 'a request failed')
    const message = 'Something went wrong on our side. Try again.'
    return reply.status(500).send({ code: 'INTERNAL_SERVER_ERROR', message })
  }
  if (statuses[code] === 503) void reply.header('retry-after', '60')
  return reply.status(statuses[code]).send({ message: error.message, ...error.extensions })
}

/** Whether nothing is wrong but that the browser closed its connection, so that the answer had nowhere to go. */
const isGone = (reply: FastifyReply, thrown: unknown): boolean =>
  reply.raw.destroyed && (thrown as NodeJS.ErrnoException | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE'

const isKnown = (code: unknown): code is RequestErrorCode =>
  typeof code === 'string' && Object.hasOwn(statuses, code)
