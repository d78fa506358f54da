import { downloadFile } from '@arrears/domain/actions/download-file/rule'
import { loadFile } from '../../file/load-file.ts'
import { defineHandler } from '../action-handler.ts'

export const downloadFileHandler = defineHandler({
  rule: downloadFile,
  loadSubject: ({ tx, orgId }, account, { fileId }) => loadFile(tx, orgId, account.id, fileId),
  // The link is made when it is answered: a receipt is kept for ever, and a link is not to be.
  async perform({ fileId }) {
    return { answer: { fileId }, subjectId: fileId }
  },
})
