import { addFile } from '@arrears/domain/actions/add-file/rule'
import { countFiles } from '../../file/count-files.ts'
import { actorColumns } from '../../identity/actor-columns.ts'
import { defineHandler } from '../action-handler.ts'

export const addFileHandler = defineHandler({
  rule: addFile,
  loadSubject: async ({ tx, orgId }, account) => ({ filesNow: await countFiles(tx, orgId, account.id) }),
  async perform({ file }, { tx, orgId, actor, now, enqueue }, account) {
    await tx.file.create({
      data: { ...file, orgId, accountId: account.id, addedAt: now, ...actorColumns(actor) },
      select: { id: true },
    })
    await enqueue('scanFile', { accountId: account.id, fileId: file.id, scan: 1 }, { key: file.id })
    return { answer: { fileId: file.id }, subjectId: file.id }
  },
})
