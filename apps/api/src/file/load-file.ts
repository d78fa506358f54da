import type { FileState, FileSubject } from '@arrears/domain/file/file-state'
import type { Prisma } from '../generated/prisma/client.ts'

/** The file of that id when it is on the account. */
export async function loadFile(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  fileId: string,
): Promise<FileSubject> {
  const file = await tx.file.findFirst({
    where: { orgId, accountId, id: fileId },
    select: { id: true, name: true, status: true, scan: true },
  })
  return { file: file as FileState | null }
}
