import type { Actor } from '@arrears/domain/permissions/permissions'
import { z } from 'zod'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import type { Files } from '../platform/files/files.ts'
import { placeFile } from '../platform/files/place-file.ts'
import { storageKey } from '../platform/files/storage/file-storage.ts'
import { defineJob, type JobContext } from '../platform/jobs/define-job.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'

const payload = z.object({
  orgId: z.string(),
  accountId: z.string(),
  fileId: z.string(),
  scan: z.int(),
})
type Payload = z.output<typeof payload>

/**
 * Scans a file and puts its bytes where they belong. Clean bytes are in storage before the row says so, and leave quarantine
 * afterwards: a process that is killed in between leaves a file that is not given out, or one that lies in two places until the
 * job has run again.
 */
export const scanFileJob = defineJob({
  payload,
  async run(wish, context) {
    const waiting = await findFile(wish, context)
    if (waiting?.status === 'quarantined' && waiting.scan === wish.scan)
      await scan(wish, waiting.name, context)
    const file = await findFile(wish, context)
    // A later scan is on its way, which places the file itself.
    if (!file || (file.status === 'quarantined' && file.scan !== wish.scan)) return
    await placeFile(context.files, file)
  },
})

function findFile({ orgId, fileId }: Payload, { prisma }: Pick<JobContext, 'prisma'>) {
  return withOrganisation(orgId, () =>
    prisma.file.findUnique({
      where: { orgId_id: { orgId, id: fileId } },
      select: { id: true, orgId: true, name: true, status: true, scan: true },
    }),
  )
}

async function scan({ orgId, accountId, fileId, scan: round }: Payload, name: string, context: JobContext) {
  const { files, prisma, clock, log } = context
  await bringToQuarantine(files, orgId, fileId)
  const path = files.quarantine.path(fileId)
  const verdict = await files.scanner.scan({ path, name })
  if (verdict.result === 'clean') await files.storage.putFromDisk(storageKey(orgId, fileId), path)
  const actor: Actor = { kind: 'system', name: 'Files', orgId }
  const settled = await runAction(prisma, actionHandlers.settleFileScan, {
    actor,
    input: { accountId, fileId, scan: round, ...verdict },
    idempotencyKey: `scan/${fileId}/${round}`,
    now: clock.now(),
  })
  // Deleted, sent to another scan, or settled by another worker in the meantime: what the row says now decides.
  if (!settled.ok) log.info({ fileId, failure: settled.error.kind }, 'a scan came too late')
}

/** A file that is scanned again may lie in storage alone. */
async function bringToQuarantine(files: Files, orgId: string, fileId: string): Promise<void> {
  if ((await files.quarantine.size(fileId)) !== undefined) return
  await files.quarantine.take(fileId, await files.storage.read(storageKey(orgId, fileId)))
}
