import { downloadRefusal } from '@arrears/domain/file/download-refusal'
import type { FileStatus } from '@arrears/domain/file/file-state'
import { isIdOf } from '@arrears/domain/shared/ids'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readAccountState } from '../account/lock-account.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { notFound, requestError } from '../platform/failure/request-error.ts'
import type { FileServices } from './file-services.ts'
import { answerFailure } from '../platform/http/answer-failure.ts'
import { attachment } from '../platform/http/attachment.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import { readRange } from './read-range.ts'
import { streamFile } from './stream-file.ts'

interface LinkServices extends FileServices {
  readonly clock: Clock
}
type Request = FastifyRequest<{ Params: { id: string }; Querystring: Record<string, unknown> }>

/**
 * `GET /files/fil_…`: the content of a file by a link that `downloadFile` answered. The link stands for the permission; where the file
 * stands is asked again. It is always saved and never shown: nothing of it runs as if it came from us.
 */
export function addFileDownload(fastify: FastifyInstance, services: LinkServices): void {
  fastify.get('/files/:id', { compress: false }, async (request: Request, reply) => {
    try {
      const orgId = organisationOf(services, request)
      return await withOrganisation(orgId, () => answer(services, orgId, request, reply))
    } catch (error) {
      return answerFailure(reply, error)
    }
  })
}

/** Whose file it is, when the link is ours and still good. */
function organisationOf({ files, clock }: LinkServices, { params, query }: Request): string {
  const { org, expires, signature } = query
  const link = { orgId: String(org), fileId: params.id, expiresAt: Number(expires) }
  if (!isIdOf('file', params.id) || !files.links.isGenuine(link, String(signature)))
    throw requestError('FORBIDDEN', 'This link is not one of ours. Download the file from its account.')
  if (Date.parse(clock.now()) > link.expiresAt)
    throw requestError('FORBIDDEN', 'This link has expired. Download the file from its account again.')
  return link.orgId
}

async function answer(
  { database, files }: LinkServices,
  orgId: string,
  { params: { id }, headers }: Request,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = await database.prisma.file.findUnique({ where: { orgId_id: { orgId, id } } })
  const account = file && (await readAccountState(database.prisma, orgId, file.accountId))
  if (!account) throw notFound('file', id)
  const refusal = downloadRefusal(file.status as FileStatus, account.settings)
  if (refusal) throw requestError('FORBIDDEN', refusal.message)

  const range = readRange(headers.range, file.sizeBytes)
  void reply
    .header('content-type', 'application/octet-stream')
    .header('content-disposition', attachment(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('accept-ranges', 'bytes')
    .header('etag', `"${file.sha256}"`)
  if (range === null) return reply.status(416).header('content-range', `bytes */${file.sizeBytes}`).send('')
  const length = range ? range.end - range.start + 1 : file.sizeBytes
  if (range)
    void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.sizeBytes}`)
  return reply.header('content-length', length).send(await streamFile(files, file, range))
}
