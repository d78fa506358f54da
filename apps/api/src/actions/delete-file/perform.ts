import { deleteFile } from '@arrears/domain/actions/delete-file/rule'
import { loadFile } from '../../file/load-file.ts'
import { defineHandler } from '../action-handler.ts'

export const deleteFileHandler = defineHandler({
  rule: deleteFile,
  loadSubject: ({ tx, orgId }, account, { fileId }) => loadFile(tx, orgId, account.id, fileId),
  async perform({ fileId, deletion }, { tx, orgId, enqueue }) {
    const { deletedAt, reason } = deletion
    await tx.file.update({
      where: { orgId_id: { orgId, id: fileId } },
      data: { status: 'deleted', deletedAt, deleteReason: reason },
      select: { id: true },
    })
    await enqueue('placeFile', { fileId }, { key: `place/${fileId}` })
    return { answer: { fileId }, subjectId: fileId }
  },
})
