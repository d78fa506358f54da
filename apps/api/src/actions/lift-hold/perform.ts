import { liftHold } from '@arrears/domain/actions/lift-hold/rule'
import { writeHoldEnd } from '../../contact/write-hold.ts'
import { defineHandler } from '../action-handler.ts'

export const liftHoldHandler = defineHandler({
  rule: liftHold,
  async perform({ lifted }, writing, account) {
    await writeHoldEnd(writing, account.id, lifted)
    return { answer: { holdId: lifted.holdId } }
  },
})
