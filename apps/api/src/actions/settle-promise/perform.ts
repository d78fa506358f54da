import { settlePromise } from '@arrears/domain/actions/settle-promise/rule'
import { writePromiseUpdates } from '../../promise/write-promise-updates.ts'
import { defineHandler } from '../action-handler.ts'

export const settlePromiseHandler = defineHandler({
  rule: settlePromise,
  async perform({ promises }, writing, _account, { promiseId }) {
    await writePromiseUpdates(writing, promises)
    return { answer: { promiseId }, subjectId: promiseId }
  },
})
