import { recordPayment } from '@arrears/domain/actions/record-payment/rule'
import { writePromiseUpdates } from '../../promise/write-promise-updates.ts'
import { defineHandler } from '../action-handler.ts'

export const recordPaymentHandler = defineHandler({
  rule: recordPayment,
  async perform({ ledger, allocation, payment, promises }, writing, account) {
    // Booking also settles the claims on which nothing is open any more.
    const { transactionId } = await writing.book(ledger, payment)
    await writePromiseUpdates(writing, promises)
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
