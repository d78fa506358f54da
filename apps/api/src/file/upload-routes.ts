import { can } from '@arrears/domain/permissions/permissions'
import { isIdOf } from '@arrears/domain/shared/ids'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { requireActor, type Context } from '../context.ts'
import { forbidden } from '../platform/failure/request-error.ts'
import type { FileServices } from './file-services.ts'
import { answerFailure } from '../platform/http/answer-failure.ts'
import { createUploadServer, uploadPath, type AnswerUpload, type CompleteUpload } from './upload-server.ts'
import { isUploader, readUpload } from './upload-record.ts'

/**
 * `/files/uploads`: where uploads begin, arrive in pieces and go on after a break (E1). A file that arrived is told as such for as
 * long as it exists, also after its bytes have moved on, so that a client whose last answer was lost does not send it again.
 */
export function addUploads(
  fastify: FastifyInstance,
  { database, files }: FileServices,
  contextOf: (request: FastifyRequest) => Promise<Context>,
  complete: CompleteUpload,
): void {
  const { folder } = files.quarantine
  // Made when the first upload comes, as it makes its folder then.
  let uploads: AnswerUpload | undefined
  const failed = (err: Error) => fastify.log.error({ err }, 'an upload failed')
  const answer: AnswerUpload = (...given) =>
    (uploads ??= createUploadServer({ prisma: database.prisma, folder, complete, failed }))(...given)

  // The bytes go to the disk as they come; nothing of them is held here.
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null))

  async function handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
    try {
      const context = await contextOf(request)
      const actor = requireActor(context)
      if (!can(actor, 'file:add')) throw forbidden('file:add')
      const { id } = request.params as { id?: string }
      const size = request.method === 'HEAD' && id ? await arrived(context, id) : undefined
      if (size !== undefined) return reply.headers(headersOfWhole(size)).status(200).send()
      reply.hijack()
      reply.raw.setHeader('x-content-type-options', 'nosniff')
      reply.raw.setHeader('cache-control', 'no-store')
      await answer(actor, request.raw, reply.raw)
    } catch (error) {
      if (!reply.sent) return answerFailure(reply, error)
      request.log.error({ err: error }, 'an upload failed')
      reply.raw.destroy()
    }
  }

  /** The size of a file that has arrived whole; one whose end was not told, because the process ended there, is told now. */
  async function arrived(context: Context, id: string): Promise<number | undefined> {
    if (!isIdOf('file', id)) return undefined
    const { orgId } = requireActor(context)
    const upload = await readUpload(folder, id)
    const isWhole = upload && (await files.quarantine.size(id)) === upload.sizeBytes
    if (isWhole && isUploader(upload, requireActor(context))) await complete(id).catch(() => undefined)
    const file = await context.prisma.file.findUnique({
      where: { orgId_id: { orgId, id } },
      select: { sizeBytes: true },
    })
    return file?.sizeBytes
  }

  const methods = ['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS'] as const
  fastify.route({ url: uploadPath, method: ['POST', 'OPTIONS'], handler: handle })
  fastify.route({ url: `${uploadPath}/:id`, method: [...methods], handler: handle })
}

const headersOfWhole = (size: number) => ({
  'tus-resumable': '1.0.0',
  'upload-offset': String(size),
  'upload-length': String(size),
  'cache-control': 'no-store',
})
