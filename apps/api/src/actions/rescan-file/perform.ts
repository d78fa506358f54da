import { rescanFile } from '@arrears/domain/actions/rescan-file/rule'
import { loadFile } from '../../file/load-file.ts'
import { defineHandler } from '../action-handler.ts'

export const rescanFileHandler = defineHandler({
  rule: rescanFile,
  loadSubject: ({ tx, orgId }, account, { fileId }) => loadFile(tx, orgId, account.id, fileId),
  async perform({ fileId, scan }, { tx, orgId, enqueue }, account) {
    await tx.file.update({
      where: { orgId_id: { orgId, id: fileId } },
      data: { status: 'quarantined', scan },
      select: { id: true },
    })
    await enqueue('scanFile', { accountId: account.id, fileId, scan }, { key: fileId })
    return { answer: { fileId }, subjectId: fileId }
  },
})
