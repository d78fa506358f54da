import { readdir, stat } from 'node:fs/promises'
import { isIdOf } from '@arrears/domain/shared/ids'
import { z } from 'zod'
import { completeUpload } from '../actions/complete-upload.ts'
import { readUpload } from '../file/upload-record.ts'
import { defineJob, type JobContext } from '../platform/jobs/define-job.ts'

/** How long an upload may rest before nobody is believed to come back to it, in milliseconds. */
const abandonedAfter = 24 * 3_600_000
/** How long a complete upload is left to the server that took it, in milliseconds. */
const graceForServer = 60_000

/**
 * Tidies the folder where uploads arrive: those that were complete when the server was killed are put on their accounts, those
 * that nobody went on with are removed.
 */
export const sweepUploadsJob = defineJob({
  payload: z.object({}),
  schedule: '*/10 * * * *',
  async run(_payload, context) {
    const names = await readdir(context.files.quarantine.folder).catch(() => [])
    for (const name of names) if (isIdOf('file', name)) await sweep(name, context)
  },
})

async function sweep(fileId: string, { files, owner, prisma, clock, log }: JobContext): Promise<void> {
  const { quarantine } = files
  const { rowCount } = await owner.query('select from file where id = $1', [fileId])
  if (rowCount) return
  const found = await stat(quarantine.path(fileId)).catch(() => undefined)
  if (!found) return
  const restedFor = Date.parse(clock.now()) - found.mtimeMs
  const upload = await readUpload(quarantine.folder, fileId)
  if (upload?.sizeBytes === found.size && restedFor > graceForServer) {
    await completeUpload({ prisma, files, now: clock.now() }, fileId).catch((error: unknown) =>
      log.warn({ fileId, err: error }, 'a complete upload cannot be added'),
    )
  } else if (restedFor > abandonedAfter) {
    await quarantine.remove(fileId)
    log.info({ fileId }, 'an abandoned upload was removed')
  }
}
