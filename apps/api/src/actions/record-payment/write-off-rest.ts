import type { AccountState } from '@arrears/domain/account/account-state'
import type { Recovery } from '@arrears/domain/ledger/recover'
import { addWriteOff } from '../../claim/add-write-off.ts'
import { markWrittenOff } from '../../claim/mark-written-off.ts'
import type { Writing } from '../action-handler.ts'

/** After a payment on a claim that was given up: what the payment left is given up again. */
export async function writeOffRest(
  writing: Writing,
  { id: accountId, currency }: AccountState,
  { claim, reason, rest }: Recovery,
): Promise<void> {
  if (!rest) return
  const { transactionId } = await writing.book(rest.ledger)
  await markWrittenOff(writing, [claim.id])
  await addWriteOff(writing, {
    accountId,
    claimId: claim.id,
    transactionId,
    currency,
    amountMinor: rest.amountMinor,
    component: null,
    reason,
    note: 'Rest after a recovery',
  })
}
