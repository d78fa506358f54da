import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { databaseFault } from '../failure/database-fault.ts'
import { unavailable } from '../failure/request-error.ts'
import { answerFailure } from './answer-failure.ts'

/** Answers what went wrong before or beside a handler: a request that cannot be read as fastify says it, a bug without its text. */
export function answerError(
  error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { statusCode, code, message } = error
  if (statusCode !== undefined && statusCode < 500) return reply.status(statusCode).send({ code, message })
  const fault = databaseFault(error)
  return answerFailure(reply, fault === 'passing' || fault === 'busy' ? unavailable() : error)
}
