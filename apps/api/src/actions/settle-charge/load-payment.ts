import type { ReverseEntrySubject } from '@arrears/domain/actions/reverse-ledger-entry/rule'
import { localDateOf } from '@arrears/domain/shared/local-date'
import { loadStandingPayments } from '../../ledger/load-standing-payments.ts'
import { loadTransactionToReverse } from '../../ledger/load-transaction-to-reverse.ts'
import { loadAgreedPromises } from '../../promise/load-agreed-promises.ts'
import type { Writing } from '../action-handler.ts'

/** The payment that stands for a charge, with all that taking it back changes; null when none stands. */
export async function loadPayment(
  { tx, orgId, timeZone }: Pick<Writing, 'tx' | 'orgId' | 'timeZone'>,
  accountId: string,
  transactionId: string | null,
): Promise<ReverseEntrySubject | null> {
  if (!transactionId) return null
  const entry = await tx.ledgerEntry.findFirstOrThrow({
    where: { orgId, accountId, transactionId },
    select: { id: true },
  })
  const transaction = (await loadTransactionToReverse(tx, orgId, accountId, entry.id)) ?? null
  const promises = await loadAgreedPromises(tx, orgId, accountId)
  const [since] = promises.map(({ madeAt }) => localDateOf(madeAt, timeZone)).toSorted()
  const payments = since
    ? await loadStandingPayments(tx, orgId, accountId, { since, without: transactionId })
    : []
  return { transaction, promises, payments }
}
