import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { newId } from '../platform/clock/new-id.ts'
import type { Files } from '../platform/files/files.ts'
import { detectType } from '../platform/files/scanner/detect-type.ts'
import { embeddedScanner } from '../platform/files/scanner/embedded-scanner.ts'
import { storageKey } from '../platform/files/storage/file-storage.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import { demoFiles, type DemoFile } from './demo-files.ts'

interface DemoServices {
  readonly database: { readonly prisma: PrismaClient; readonly identity: PrismaClient }
  readonly files: Files
  readonly clock: Clock
}

const day = 86_400_000

/** Puts a few files on the account of the guided tour, unless it has had some. */
export async function addDemoFiles(services: DemoServices): Promise<void> {
  const { prisma, identity } = services.database
  const organisation = await identity.organisation.findUnique({
    where: { slug: 'northwind' },
    select: { id: true },
  })
  if (!organisation) return
  const orgId = organisation.id as Id<'organisation'>
  await withOrganisation(orgId, async () => {
    const account = await prisma.account.findUnique({
      where: { orgId_reference: { orgId, reference: 'DEB-004217' } },
      select: { id: true, files: { take: 1, select: { id: true } } },
    })
    if (!account || account.files.length > 0) return
    for (const file of demoFiles) await addDemoFile(services, orgId, account.id, file)
  })
}

/** As an upload and its scan would have done it on that day; the job that follows finds it done and tidies up. */
async function addDemoFile(
  { database: { prisma }, files, clock }: DemoServices,
  orgId: Id<'organisation'>,
  accountId: string,
  { name, type, daysAgo, content }: DemoFile,
): Promise<void> {
  const fileId = newId('file')
  const path = files.quarantine.path(fileId)
  await mkdir(files.quarantine.folder, { recursive: true })
  await writeFile(path, content)
  const actor: Actor = { kind: 'system', name: 'Demo data', orgId }
  const then = Date.parse(clock.now()) - daysAgo * day
  const run = (action: 'addFile' | 'settleFileScan', input: object, seconds: number) =>
    runAction(prisma, actionHandlers[action], {
      actor,
      input: { accountId, fileId, ...input },
      idempotencyKey: `demo/${action}/${fileId}`,
      now: new Date(then + seconds * 1000).toISOString(),
    })
  await run(
    'addFile',
    {
      name,
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      declaredType: type,
      detectedType: detectType(content),
    },
    0,
  )
  const verdict = await embeddedScanner.scan({ path, name })
  if (verdict.result === 'clean') await files.storage.putFromDisk(storageKey(orgId, fileId), path)
  await run('settleFileScan', { scan: 1, ...verdict }, 20)
}
