import type { Currency } from '@arrears/domain/shared/money'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { requireOrg, type Context } from '../context.ts'
import { copyOut } from '../platform/database/copy-out.ts'
import { notFound, requestError } from '../platform/failure/request-error.ts'
import { answerFailure } from '../platform/http/answer-failure.ts'
import { journalCsvSql } from './journal-csv-sql.ts'
import { readJournalParameters } from './journal-parameters.ts'

/** A client that takes nothing for so long, in milliseconds, is gone. */
const stalledAfter = 60_000

/** `GET /accounts/:accountId/journal.csv`: exactly what a journal with the same filter and order lists, of any size (F2). */
export function addJournalCsv(
  fastify: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  let running = 0
  fastify.get<{ Params: { accountId: string } }>(
    '/accounts/:accountId/journal.csv',
    { exposeHeadRoute: false, compress: false },
    async (request, reply) => {
      try {
        const context = await contextOf(request)
        const { sql, reference } = await prepare(context, request.params.accountId, request.query)
        // Each download holds a connection for as long as it takes; most must stay free for everybody else.
        if (running >= Math.max(1, Math.floor((context.pool.options.max ?? 10) / 3)))
          throw requestError('UNAVAILABLE', 'Too many downloads are running. Try again in a minute.')
        running++
        reply.raw.once('close', () => running--)
        return await answer(reply, reference, await copyOut(context.pool, sql))
      } catch (error) {
        return answerFailure(reply, error)
      }
    },
  )
}

async function prepare(context: Context, accountId: string, query: unknown) {
  const orgId = requireOrg(context, 'ledger:export')
  const parameters = readJournalParameters(query)
  if (!parameters.ok)
    throw requestError('BAD_USER_INPUT', 'These parameters cannot be read.', { issues: parameters.error })
  const account = await context.prisma.account.findUnique({
    where: { orgId_id: { orgId, id: accountId } },
    select: { reference: true, currency: true },
  })
  if (!account) throw notFound('account', accountId)
  const { filter, order } = parameters.value
  const { reference, currency } = account
  return { reference, sql: journalCsvSql({ orgId, accountId }, currency as Currency, filter, order) }
}

function answer(reply: FastifyReply, reference: string, csv: NodeJS.ReadableStream): FastifyReply {
  reply.raw.setTimeout(stalledAfter, () => reply.raw.destroy())
  const plain = `journal-${reference.replace(/[^\w.-]+/g, '-')}.csv`
  const exact = encodeURIComponent(`journal-${reference}.csv`).replaceAll("'", '%27')
  return reply
    .header('content-type', 'text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${exact}`)
    .header('cache-control', 'no-store')
    .send(csv)
}
