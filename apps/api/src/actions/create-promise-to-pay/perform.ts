import { createPromiseToPay } from '@arrears/domain/actions/create-promise-to-pay/rule'
import { addDays } from '@arrears/domain/shared/local-date'
import { newId } from '../../platform/clock/new-id.ts'
import { startOfDay } from '../../platform/clock/start-of-day.ts'
import { defineHandler } from '../action-handler.ts'

export const createPromiseToPayHandler = defineHandler({
  rule: createPromiseToPay,
  async perform({ promise }, { tx, orgId, userId, timeZone, enqueue }, account) {
    const id = newId('promise')
    const { amountMinor, currency, dueOn, madeAt, claimIds, paymentMethodId } = promise
    await tx.paymentPromise.create({
      data: {
        id,
        orgId,
        accountId: account.id,
        amountMinor,
        currency,
        dueOn: new Date(dueOn),
        madeAt,
        paymentMethodId,
        madeById: userId,
      },
      select: { id: true },
    })
    if (claimIds.length > 0) {
      await tx.promiseClaim.createMany({
        data: claimIds.map((claimId) => ({ orgId, promiseId: id, claimId })),
      })
    }
    // The whole due date still counts, so what became of the promise is known when the next day begins.
    await enqueue(
      'settlePromise',
      { accountId: account.id, promiseId: id },
      { key: id, runAt: startOfDay(addDays(dueOn, 1), timeZone) },
    )
    return { answer: { promiseId: id }, subjectId: id }
  },
})
