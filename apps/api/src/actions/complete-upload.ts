import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Refusal } from '@arrears/domain/shared/result'
import { uploadFailure } from '../file/upload-failure.ts'
import { readUpload } from '../file/upload-record.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Files } from '../platform/files/files.ts'
import { detectType, headBytes } from '../platform/files/scanner/detect-type.ts'
import { runAction, type ActionFailure } from './run-action.ts'
import { addFileHandler } from './add-file/perform.ts'

interface Completing {
  readonly prisma: PrismaClient
  readonly files: Pick<Files, 'quarantine'>
  readonly now: string
}

/**
 * Puts a complete upload on its account as the one who began it. Told twice, also by two processes or after one that was killed in
 * the middle, it acts once: the key is the id of the file. What is refused loses its bytes, and throws an UploadFailure.
 */
export async function completeUpload(
  { prisma, files: { quarantine }, now }: Completing,
  fileId: string,
): Promise<void> {
  const upload = await readUpload(quarantine.folder, fileId)
  if (!upload) throw uploadFailure({ code: 'NOT_FOUND', message: 'There is no such upload.' })
  const { actor, accountId, name, declaredType, sizeBytes } = upload
  await quarantine.flush(fileId)
  const path = quarantine.path(fileId)
  const added = await runAction(prisma, addFileHandler, {
    actor,
    input: {
      accountId,
      fileId,
      name,
      sizeBytes,
      declaredType,
      sha256: await sha256Of(path),
      detectedType: detectType(await headOf(path)),
    },
    idempotencyKey: `upload/${fileId}`,
    now,
  })
  if (added.ok) return
  await quarantine.remove(fileId)
  throw uploadFailure(refusalOf(added.error))
}

function refusalOf(failure: ActionFailure): Refusal {
  if (failure.kind === 'refused') return failure.refusal
  const [issue] = failure.kind === 'invalid' ? failure.issues : []
  return issue ?? { code: 'NOT_ADDED', message: 'The file could not be added.' }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
