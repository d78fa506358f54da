import type { ChargeState, StoredCharge } from '@arrears/domain/charge/charge-state'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'

/** A charge of the account as the rules see it, with its payment and kind of method; undefined when there is none. */
export async function loadCharge(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  chargeId: string,
): Promise<{ charge: StoredCharge; transactionId: string | null; kind: 'card' | 'directDebit' } | undefined> {
  const row = await tx.charge.findUnique({
    where: { orgId_id: { orgId, id: chargeId }, accountId },
    include: {
      claims: { select: { claimId: true, amountMinor: true }, orderBy: { claimId: 'asc' } },
      paymentMethod: { select: { kind: true } },
    },
  })
  if (!row) return undefined
  const { id, amountMinor, returnedMinor, mandateId, paymentMethodId, providerReference, transactionId } = row
  return {
    transactionId,
    kind: row.paymentMethod.kind === 'card' ? 'card' : 'directDebit',
    charge: {
      id,
      // The database refuses any other (charge_state).
      state: row.state as ChargeState,
      amountMinor,
      returnedMinor,
      collectOn: storedDate(row.collectOn),
      submitted: row.submittedAt !== null,
      mandateId,
      paymentMethodId,
      parts: row.claims,
      providerReference,
      booked: transactionId !== null,
    },
  }
}
