import { describe, expect, it } from 'vitest'
import { accountId, givenAccount, givenContext, givenPromise } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { cancelPromiseToPay } from './rule.ts'

const open = givenPromise(1)
const kept = givenPromise(2, { status: 'kept' })
const cancel = (promiseId: string, promises = [open, kept]) =>
  decide(cancelPromiseToPay, givenAccount({ promises }), { accountId, promiseId, note: 'Paid in cash' })

describe('cancel promise to pay', () => {
  it('closes the promise and tells why', () => {
    expect(planOf(cancel(open.id))).toEqual({
      promiseId: open.id,
      closedAt: givenContext.now,
      diary: [
        {
          type: 'promiseCancelled',
          version: 1,
          data: { amount: { minor: '10000', currency: 'EUR' }, dueOn: open.dueOn, note: 'Paid in cash' },
          subjectId: open.id,
        },
      ],
    })
  })

  it('refuses a promise that is not open any more, or of another account', () => {
    expect(refusalOf(cancel(kept.id))).toEqual({ code: 'PROMISE_NOT_OPEN', field: 'promiseId' })
    expect(refusalOf(cancel(givenPromise(9).id))).toEqual({ code: 'PROMISE_NOT_OPEN', field: 'promiseId' })
  })

  it('is not possible without an open promise', () => {
    expect(refusalOf(cancel(kept.id, [kept]))).toEqual({ code: 'NO_OPEN_PROMISE' })
  })
})
