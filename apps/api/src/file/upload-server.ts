import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { mostMegabytes } from '@arrears/domain/file/check-file'
import { isIdOf } from '@arrears/domain/shared/ids'
import { can, type Actor } from '@arrears/domain/permissions/permissions'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import { beginUpload } from './begin-upload.ts'
import { uploadFailure } from './upload-failure.ts'
import { isUploader, readUpload, writeRecord } from './upload-record.ts'

export const uploadPath = '/files/uploads'

/** Puts a complete upload on its account, once however often it is told; throws an UploadFailure when that is refused. */
export type CompleteUpload = (fileId: string) => Promise<void>

interface UploadServerOptions {
  readonly prisma: PrismaClient
  readonly folder: string
  readonly complete: CompleteUpload
  /** Hears of what is our fault: a disk that is full, a folder that cannot be written. */
  readonly failed: (error: Error) => void
}

/** Answers one request of the tus protocol for somebody who is signed in. */
export type AnswerUpload = (actor: Actor, request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The tus server: uploads arrive in the folder under the id of the file that they become, and go on after a break or a restart. */
export function createUploadServer({ prisma, folder, complete, failed }: UploadServerOptions): AnswerUpload {
  const uploader = new AsyncLocalStorage<Actor>()
  const tus = new Server({
    path: uploadPath,
    datastore: new FileStore({ directory: folder }),
    relativeLocation: true,
    respectForwardedHeaders: false,
    // Pages of other sites have nothing to do here.
    allowedOrigins: [],
    disableTerminationForFinishedUploads: true,
    // The most that any account can be set to; what is in force on this one is asked when the upload begins.
    maxSize: mostMegabytes * 1_000_000,
    namingFunction: () => newId('file'),
    async onIncomingRequest(request, fileId) {
      if (request.method === 'POST') return
      const [actor, upload] = [uploader.getStore(), isFileId(fileId) && (await readUpload(folder, fileId))]
      if (!actor || !upload || !isUploader(upload, actor) || !can(actor, 'file:add'))
        throw uploadFailure({ code: 'NOT_FOUND', message: 'There is no such upload.' })
    },
    async onUploadCreate(_request, { metadata, size }) {
      const actor = uploader.getStore()
      if (!actor) throw uploadFailure({ code: 'FORBIDDEN', message: 'Sign in to add files.' })
      const record = await beginUpload(prisma, actor, { metadata, sizeBytes: size })
      return { metadata: writeRecord(record) }
    },
    async onUploadFinish(_request, { id }) {
      await complete(id)
      return {}
    },
    // tus would send the text of our own faults, with paths of this machine in it.
    async onResponseError(_request, error) {
      if ('status_code' in error) return undefined
      failed(error)
      return uploadFailure({
        code: 'UNAVAILABLE',
        message: 'Files cannot be kept just now. Try again later.',
      })
    },
  })
  return (actor, request, response) => uploader.run(actor, () => tus.handle(request, response))
}

const isFileId = (text: string) => isIdOf('file', text)
