import { z } from 'zod'
import { idField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { promiseEvents } from '../../promise/promise-events.ts'
import { promiseOutcome } from '../../promise/promise-outcome.ts'
import { defineAction } from '../define-action.ts'

/** Says what became of a promise once its day has passed; run by the worker every day. */
export const settlePromise = defineAction('settlePromise', {
  input: z.object({ accountId: idField('account'), promiseId: idField('promise') }),
  available: () => ok(),
  decide: (account, { promiseId }, { today }) => {
    const promise = account.promises.find(({ id }) => id === promiseId)
    if (!promise || promise.status !== 'open') {
      return refuse('PROMISE_NOT_OPEN', 'This promise is not open any more.', 'promiseId')
    }
    const status = promiseOutcome(promise, today, BigInt(account.settings.promiseToleranceMinor))
    if (status === 'open') return refuse('PROMISE_NOT_DUE', 'This promise is not due yet.', 'promiseId')
    const update = { promiseId: promise.id, paidMinor: promise.paidMinor, status }
    return ok({ promises: [update], diary: promiseEvents([promise], [update], account.currency) })
  },
})
