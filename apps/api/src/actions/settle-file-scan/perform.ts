import { settleFileScan } from '@arrears/domain/actions/settle-file-scan/rule'
import { loadFile } from '../../file/load-file.ts'
import { defineHandler } from '../action-handler.ts'

export const settleFileScanHandler = defineHandler({
  rule: settleFileScan,
  loadSubject: ({ tx, orgId }, account, { fileId }) => loadFile(tx, orgId, account.id, fileId),
  async perform({ fileId, status, finding, scanner, scannedAt }, { tx, orgId }) {
    await tx.file.update({
      where: { orgId_id: { orgId, id: fileId } },
      data: { status, finding, scanner, scannedAt },
      select: { id: true },
    })
    return { answer: { fileId }, subjectId: fileId }
  },
})
