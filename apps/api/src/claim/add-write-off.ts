import type { WriteOffReason } from '@arrears/domain/claim/write-off-reason'
import type { Component } from '@arrears/domain/ledger/entry'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'

interface Writing {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly now: string
  readonly userId: string | null
}

export interface WriteOffToAdd {
  readonly accountId: string
  readonly claimId: string
  readonly transactionId: string
  readonly currency: string
  readonly amountMinor: bigint
  readonly component: Component | null
  readonly reason: WriteOffReason
  readonly note: string | null
}

/** Keeps why a part of a claim was given up, beside the booking that does it. */
export async function addWriteOff(
  { tx, orgId, now, userId }: Writing,
  writeOff: WriteOffToAdd,
): Promise<string> {
  const id = newId('writeOff')
  await tx.writeOff.create({
    data: { ...writeOff, id, orgId, madeAt: now, madeById: userId },
    select: { id: true },
  })
  return id
}
