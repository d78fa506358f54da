import { chargePaymentMethod } from '@arrears/domain/actions/charge-payment-method/rule'
import { chargeJobKey } from '../../charge/charge-job-key.ts'
import { loadPendingParts } from '../../charge/load-pending-parts.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { startOfDay } from '../../platform/clock/start-of-day.ts'
import { defineHandler } from '../action-handler.ts'

export const chargePaymentMethodHandler = defineHandler({
  rule: chargePaymentMethod,
  loadSubject: async ({ tx, orgId }, account) => ({ pending: await loadPendingParts(tx, orgId, account.id) }),
  async perform({ charge }, { tx, orgId, userId, now, today, timeZone, enqueue }, account) {
    const id = newId('charge')
    const { parts, collectOn, ...columns } = charge
    await tx.charge.create({
      data: {
        id,
        orgId,
        accountId: account.id,
        ...columns,
        collectOn: new Date(collectOn),
        createdAt: now,
        createdById: userId,
      },
      select: { id: true },
    })
    await tx.chargeClaim.createMany({ data: parts.map((part) => ({ orgId, chargeId: id, ...part })) })
    // The provider is asked by the worker: a request that is under way must not hold the account's lock, nor be rolled back.
    const later = collectOn > today ? { runAt: startOfDay(collectOn, timeZone) } : {}
    await enqueue(
      'collectCharge',
      { accountId: account.id, chargeId: id },
      { key: chargeJobKey(id), ...later },
    )
    return { answer: { chargeId: id }, subjectId: id }
  },
})
