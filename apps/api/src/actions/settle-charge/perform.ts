import { settleCharge } from '@arrears/domain/actions/settle-charge/rule'
import { loadCharge } from '../../charge/load-charge.ts'
import { cancelClaims } from '../../claim/cancel-claims.ts'
import { writePromiseUpdates } from '../../promise/write-promise-updates.ts'
import { loadCreditUses } from '../../ledger/load-credit-uses.ts'
import { defineHandler } from '../action-handler.ts'
import { loadPayment } from './load-payment.ts'

export const settleChargeHandler = defineHandler({
  rule: settleCharge,
  subjectName: ({ chargeId }) => ['charge', chargeId],
  async loadSubject(writing, account, { chargeId }) {
    const found = await loadCharge(writing.tx, writing.orgId, account.id, chargeId)
    if (!found) return undefined
    const { charge, kind, transactionId } = found
    const payment = await loadPayment(writing, account.id, transactionId)
    const creditUses = payment ? await loadCreditUses(writing.tx, writing.orgId, account.id) : []
    return { charge, kind, payment, creditUses }
  },
  async perform(plan, writing, _account, input, subject) {
    const { ledger, promises, cancelledClaimIds, creditReversals, move, charge } = plan
    const { chargeId } = input
    for (const reversal of creditReversals) await writing.book(reversal)
    const booked = ledger
      ? await writing.book(ledger, {
          paymentMethodId: subject.charge.paymentMethodId,
          externalReference: charge.providerReference,
        })
      : null
    await cancelClaims(writing, cancelledClaimIds)
    await writePromiseUpdates(writing, promises)
    const standing = move?.kind === 'book' ? { transactionId: booked?.transactionId ?? null } : {}
    const taken = move?.kind === 'return' ? { transactionId: null } : {}
    await writing.tx.charge.update({
      where: { orgId_id: { orgId: writing.orgId, id: chargeId } },
      data: {
        ...charge,
        ...standing,
        ...taken,
        ...(move ? { settledAt: writing.now } : {}),
        version: { increment: 1 },
      },
      select: { id: true },
    })
    return { answer: { chargeId, transactionId: booked?.transactionId ?? null }, subjectId: chargeId }
  },
})
