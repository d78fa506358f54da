import { writeOffClaim } from '@arrears/domain/actions/write-off-claim/rule'
import { loadPendingParts } from '../../charge/load-pending-parts.ts'
import { addWriteOff } from '../../claim/add-write-off.ts'
import { markWrittenOff } from '../../claim/mark-written-off.ts'
import { cancelPromises } from '../../promise/cancel-promises.ts'
import { defineHandler } from '../action-handler.ts'

export const writeOffClaimHandler = defineHandler({
  rule: writeOffClaim,
  async loadSubject({ tx, orgId }, account, { claimId }) {
    const { _sum } = await tx.writeOff.aggregate({
      where: { orgId, accountId: account.id, claimId, transaction: { reversedBy: null } },
      _sum: { amountMinor: true },
    })
    const handedOver = await loadPendingParts(tx, orgId, account.id, { handedOver: true })
    return { writtenOffMinor: _sum.amountMinor ?? 0n, handedOver }
  },
  async perform({ writeOff, ledger, isWhole, endedPromiseIds }, writing, account) {
    const { transactionId } = await writing.book(ledger)
    if (isWhole) await markWrittenOff(writing, [writeOff.claimId])
    await cancelPromises(writing, endedPromiseIds)
    const id = await addWriteOff(writing, { ...writeOff, accountId: account.id, transactionId })
    return { answer: { writeOffId: id, claimId: writeOff.claimId, transactionId }, subjectId: id }
  },
})
