import { isIdOf } from '@arrears/domain/shared/ids'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { requireOrg, type Context } from '../context.ts'
import { copyOut } from '../platform/database/copy-out.ts'
import { notFound, requestError } from '../platform/failure/request-error.ts'
import { answerFailure } from '../platform/http/answer-failure.ts'
import { attachment } from '../platform/http/attachment.ts'
import { packageParts, packageSql, type PackagePart } from './package-sql.ts'

interface Asked {
  Params: { agencyId: string; part: string }
  Querystring: Record<string, unknown>
}

/**
 * `GET /agencies/agc_…/accounts.csv`, `debtors.csv` and `claims.csv`: what an agency needs, of everything it has now or, with
 * `?accountId=acc_…`, of one account. Streams from the database, so that it may be of any size.
 */
export function addAgencyPackage(
  fastify: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  fastify.get<Asked>('/agencies/:agencyId/:part', { exposeHeadRoute: false }, async (request, reply) => {
    try {
      const context = await contextOf(request)
      const orgId = requireOrg(context, 'agency:export')
      const { agencyId } = request.params
      const part = partOf(request.params.part)
      const agency = await context.prisma.agency.findUnique({
        where: { orgId_id: { orgId, id: agencyId } },
        select: { name: true },
      })
      if (!agency || !part) throw notFound('package', `${agencyId}/${request.params.part}`)
      const { accountId } = request.query
      if (accountId !== undefined && !isIdOf('account', String(accountId)))
        throw requestError('BAD_USER_INPUT', '"accountId" is not the id of an account.')
      const one = accountId === undefined ? null : String(accountId)
      const csv = await copyOut(context.pool, packageSql(part, { orgId, agencyId, accountId: one }))
      context.log.info(
        { agencyId, part, requestId: context.requestId },
        'a package for an agency is downloaded',
      )
      return await reply
        .header('content-type', 'text/csv; charset=utf-8; header=present')
        .header('content-disposition', attachment(`${agency.name} ${context.today} ${part}.csv`))
        .header('cache-control', 'no-store')
        .send(csv)
    } catch (error) {
      return answerFailure(reply, error)
    }
  })
}

const partOf = (file: string): PackagePart | undefined => packageParts.find((part) => file === `${part}.csv`)
