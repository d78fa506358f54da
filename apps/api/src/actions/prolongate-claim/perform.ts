import { prolongateClaim } from '@arrears/domain/actions/prolongate-claim/rule'
import { moveDueDate } from '../../claim/move-due-date.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const prolongateClaimHandler = defineHandler({
  rule: prolongateClaim,
  async loadSubject({ tx, orgId }, account, { claimId }) {
    const parent = account.claims.find(({ id }) => id === claimId)?.reference
    const taken = parent
      ? await tx.claim.findMany({
          where: { orgId, reference: { startsWith: `${parent}-P` } },
          select: { reference: true },
        })
      : []
    return { takenReferences: taken.map(({ reference }) => reference) }
  },
  async perform({ prolongation, fee }, writing, account) {
    const { tx, orgId, userId, now, book } = writing
    const { claimId, days, fromDueOn, dueOn, currency, feeMinor, basis, note } = prolongation
    const [id, feeClaimId] = [newId('prolongation'), fee && newId('claim')]
    await moveDueDate(writing, account.id, claimId, dueOn)
    let feeTransactionId: string | null = null
    if (fee && feeClaimId) {
      await tx.claim.create({
        data: {
          ...fee.claim,
          id: feeClaimId,
          orgId,
          accountId: account.id,
          issuedOn: new Date(fee.claim.issuedOn),
          dueOn: new Date(fee.claim.dueOn),
          createdAt: now,
        },
        select: { id: true },
      })
      feeTransactionId = (await book(fee.ledger, { claimId: feeClaimId })).transactionId
    }
    await tx.prolongation.create({
      data: {
        id,
        orgId,
        accountId: account.id,
        claimId,
        days,
        fromDueOn: new Date(fromDueOn),
        dueOn: new Date(dueOn),
        currency,
        feeMinor,
        basis,
        feeClaimId,
        feeTransactionId,
        note,
        madeAt: now,
        madeById: userId,
      },
      select: { id: true },
    })
    return { answer: { prolongationId: id, claimId, feeClaimId }, subjectId: id }
  },
})
