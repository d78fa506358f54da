import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { moneyData } from '../../diary/phrase.ts'
import { idField, optionalText } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Takes a promise back before it is kept or broken (B19); collection goes on. */
export const cancelPromiseToPay = defineAction('cancelPromiseToPay', {
  input: z.object({ accountId: idField('account'), promiseId: idField('promise'), note: optionalText(2000) }),
  available: (account) =>
    account.promises.some(({ status }) => status === 'open')
      ? ok()
      : refuse('NO_OPEN_PROMISE', 'There is no open promise.'),
  decide: (account, { promiseId, note }, { now }) => {
    const promise = account.promises.find(({ id }) => id === promiseId)
    if (!promise || promise.status !== 'open') {
      return refuse('PROMISE_NOT_OPEN', 'This promise is not open any more.', 'promiseId')
    }
    const amount = moneyData(promise.amountMinor, account.currency)
    return ok({
      promiseId: promise.id,
      closedAt: now,
      diary: [
        diaryEvent('promiseCancelled', { amount, dueOn: promise.dueOn, note }, { subjectId: promise.id }),
      ],
    })
  },
})
