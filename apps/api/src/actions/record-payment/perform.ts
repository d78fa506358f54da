import { recordPayment } from '@arrears/domain/actions/record-payment/rule'
import { loadWrittenOff } from '../../claim/load-written-off.ts'
import { writePromiseUpdates } from '../../promise/write-promise-updates.ts'
import { defineHandler } from '../action-handler.ts'
import { writeOffRest } from './write-off-rest.ts'

export const recordPaymentHandler = defineHandler({
  rule: recordPayment,
  loadSubject: async ({ tx, orgId }, account, { claimIds }) => ({
    writtenOff: await loadWrittenOff(tx, orgId, account.id, claimIds),
  }),
  async perform({ ledger, allocation, payment, promises, recoveries }, writing, account) {
    for (const { reversals } of recoveries) for (const reversal of reversals) await writing.book(reversal)
    // Booking also settles the claims on which nothing is open any more.
    const { transactionId } = await writing.book(ledger, payment)
    await writePromiseUpdates(writing, promises)
    for (const recovery of recoveries) await writeOffRest(writing, account, recovery)
    return {
      answer: {
        transactionId,
        unallocatedMinor: allocation.unallocatedMinor.toString(),
        currency: account.currency,
      },
      subjectId: transactionId,
    }
  },
})
