import { addNote } from '@arrears/domain/actions/add-note/rule'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const addNoteHandler = defineHandler({
  rule: addNote,
  async perform({ note }, { tx, orgId, userId, now }, account) {
    const id = newId('note')
    await tx.note.create({
      data: { id, orgId, accountId: account.id, text: note.text, createdById: userId, createdAt: now },
      select: { id: true },
    })
    return { answer: { noteId: id }, subjectId: id }
  },
})
