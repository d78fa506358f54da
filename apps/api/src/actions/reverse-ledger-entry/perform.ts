import { reverseLedgerEntry } from '@arrears/domain/actions/reverse-ledger-entry/rule'
import { localDateOf } from '@arrears/domain/shared/local-date'
import { cancelClaims } from '../../claim/cancel-claims.ts'
import { loadStandingPayments } from '../../ledger/load-standing-payments.ts'
import { loadTransactionToReverse } from '../../ledger/load-transaction-to-reverse.ts'
import { cancelPromises } from '../../promise/cancel-promises.ts'
import { loadAgreedPromises } from '../../promise/load-agreed-promises.ts'
import { writePromiseUpdates } from '../../promise/write-promise-updates.ts'
import { defineHandler } from '../action-handler.ts'

export const reverseLedgerEntryHandler = defineHandler({
  rule: reverseLedgerEntry,
  subjectName: ({ entryId }) => ['ledger entry', entryId],
  async loadSubject({ tx, orgId, timeZone }, account, { entryId }) {
    const transaction = await loadTransactionToReverse(tx, orgId, account.id, entryId)
    if (!transaction) return undefined
    // Only taking a payment back can change what became of promises.
    if (transaction.context !== 'payment') return { transaction, promises: [], payments: [] }
    const promises = await loadAgreedPromises(tx, orgId, account.id)
    const [since] = promises.map(({ madeAt }) => localDateOf(madeAt, timeZone)).toSorted()
    const payments = since
      ? await loadStandingPayments(tx, orgId, account.id, { since, without: transaction.id })
      : []
    return { transaction, promises, payments }
  },
  async perform({ ledger, cancelledClaimIds, promises, endedPromiseIds }, writing) {
    // Booking also opens claims again on which something is owed once more.
    const { transactionId } = await writing.book(ledger)
    await cancelClaims(writing, cancelledClaimIds)
    await writePromiseUpdates(writing, promises)
    await cancelPromises(writing, endedPromiseIds)
    return { answer: { transactionId }, subjectId: transactionId }
  },
})
