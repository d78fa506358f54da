import { archiveWorklist } from '@arrears/domain/worklist/changes/archive-worklist'
import { lockWorklist } from '../../worklist/load-worklist.ts'
import { defineHandler } from '../action-handler.ts'

export const archiveWorklistHandler = defineHandler({
  rule: archiveWorklist,
  subjectName: ({ id }) => ['worklist', id],
  loadSubject: ({ tx, orgId, userId }, _none, { id }) => lockWorklist(tx, orgId, id, userId),
  current: (_none, _input, { version, isArchived }) => ({ version, value: { archived: isArchived } }),
  async perform(_plan, { tx, orgId, now }, _none, { id }) {
    await tx.worklist.update({
      where: { orgId_id: { orgId, id } },
      data: { archivedAt: now, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { worklistId: id } }
  },
})
