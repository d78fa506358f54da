import { checkFile } from '@arrears/domain/file/check-file'
import { cleanFileName } from '@arrears/domain/file/file-name'
import { can, type Actor } from '@arrears/domain/permissions/permissions'
import { readAccountState } from '../account/lock-account.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { countFiles } from './count-files.ts'
import { uploadFailure } from './upload-failure.ts'
import type { UploadRecord } from './upload-record.ts'

interface Wish {
  /** As the client sent it: anything. */
  readonly metadata: Readonly<Record<string, string | null>> | undefined
  /** Absent when the client would rather say later. */
  readonly sizeBytes: number | undefined
}

/** Decides whether an upload may begin, before any of it is taken, and says what is to be kept of it. Throws an UploadFailure. */
export async function beginUpload(
  prisma: PrismaClient,
  actor: Actor,
  { metadata = {}, sizeBytes }: Wish,
): Promise<UploadRecord> {
  if (!can(actor, 'file:add')) throw refused('FORBIDDEN', 'You may not add files.')
  const accountId = metadata['accountId'] ?? ''
  const account = await readAccountState(prisma, actor.orgId, accountId)
  if (!account) throw refused('NOT_FOUND', `There is no account ${accountId.slice(0, 60)}.`)
  if (sizeBytes === undefined) throw refused('SIZE_REQUIRED', 'Say how large the file is in Upload-Length.')

  const name = cleanFileName(metadata['filename'] ?? '')
  const filesNow = await countFiles(prisma, actor.orgId, account.id)
  const checked = checkFile({ name, sizeBytes }, account.settings, filesNow)
  if (!checked.ok) throw uploadFailure(checked.error)
  const declaredType = metadata['filetype']?.slice(0, 200) || null
  return { accountId: account.id, actor, name, declaredType }
}

const refused = (code: string, message: string) => uploadFailure({ code, message })
