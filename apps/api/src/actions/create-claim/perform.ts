import { createClaim } from '@arrears/domain/actions/create-claim/rule'
import { addImportedDispute } from '../../claim/add-imported-dispute.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const createClaimHandler = defineHandler({
  rule: createClaim,
  async loadSubject({ tx, orgId }, account, { reference, externalId, productId }) {
    const taken = await tx.claim.findMany({
      where: { orgId, OR: [{ reference }, ...(externalId ? [{ externalId }] : [])] },
      select: { reference: true, externalId: true },
    })
    const product = productId
      ? await tx.product.findUnique({
          where: { orgId_id: { orgId, id: productId }, accountId: account.id },
          select: { id: true },
        })
      : null
    return {
      referenceTaken: taken.some((claim) => claim.reference === reference),
      externalIdTaken: taken.some((claim) => claim.externalId === externalId),
      productId: product?.id ?? null,
    }
  },
  async perform({ claim, ledger, creditLedger }, writing, account) {
    const { tx, orgId, now, book } = writing
    const id = newId('claim')
    const { issuedOn, dueOn, ...fields } = claim
    await tx.claim.create({
      data: {
        id,
        orgId,
        accountId: account.id,
        ...fields,
        issuedOn: new Date(issuedOn),
        dueOn: new Date(dueOn),
        createdAt: now,
      },
      select: { id: true },
    })
    const { transactionId } = await book(ledger, { claimId: id })
    if (claim.disputedAt) await addImportedDispute(writing, account.id, { ...claim, claimId: id })
    const credit = creditLedger && (await book(creditLedger, { claimId: id }))
    const answer = { claimId: id, transactionId, creditTransactionId: credit?.transactionId ?? null }
    return { answer, subjectId: id, claimId: id }
  },
})
