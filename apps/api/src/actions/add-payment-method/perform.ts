import { addPaymentMethod } from '@arrears/domain/actions/add-payment-method/rule'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const addPaymentMethodHandler = defineHandler({
  rule: addPaymentMethod,
  async loadSubject({ tx, orgId }, _account, { mandateReference: reference }) {
    const taken = await tx.mandate.findUnique({
      where: { orgId_reference: { orgId, reference } },
      select: { id: true },
    })
    return { referenceTaken: taken !== null }
  },
  async perform({ method, mandate }, { tx, orgId, now }, { id: accountId }) {
    const [paymentMethodId, mandateId] = [newId('paymentMethod'), newId('mandate')]
    const expiresOn = method.expiresOn && new Date(method.expiresOn)
    await tx.paymentMethod.create({
      data: { ...method, id: paymentMethodId, orgId, accountId, expiresOn, createdAt: now },
      select: { id: true },
    })
    await tx.mandate.create({
      data: {
        ...mandate,
        id: mandateId,
        orgId,
        accountId,
        paymentMethodId,
        signedOn: new Date(mandate.signedOn),
      },
      select: { id: true },
    })
    return { answer: { paymentMethodId, mandateId }, subjectId: paymentMethodId }
  },
})
