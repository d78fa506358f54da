import { endHold } from '@arrears/domain/actions/end-hold/rule'
import { writeHoldEnd } from '../../contact/write-hold.ts'
import { defineHandler } from '../action-handler.ts'

export const endHoldHandler = defineHandler({
  rule: endHold,
  async perform({ ended }, writing, account) {
    await writeHoldEnd(writing, account.id, { ...ended, reason: null })
    return { answer: { holdId: ended.holdId }, subjectId: ended.holdId }
  },
})
