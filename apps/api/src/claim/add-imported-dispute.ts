import type { Instant, LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import { keepDisputedFlag } from './keep-disputed-flag.ts'

interface Writing {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly now: Instant
  readonly today: LocalDate
  readonly userId: string | null
}

/** A claim that comes in disputed already gets a dispute of all of it, whose reason is not known here, so that it can be resolved. */
export async function addImportedDispute(
  writing: Writing,
  accountId: string,
  claim: { readonly claimId: string; readonly currency: string; readonly originalMinor: bigint },
): Promise<void> {
  const { tx, orgId, now, today, userId } = writing
  await tx.dispute.create({
    data: {
      id: newId('dispute'),
      orgId,
      accountId,
      claimId: claim.claimId,
      currency: claim.currency,
      amountMinor: claim.originalMinor,
      isWhole: true,
      reason: 'other',
      receivedOn: new Date(today),
      raisedAt: now,
      raisedById: userId,
    },
    select: { id: true },
  })
  await keepDisputedFlag(writing, accountId)
}
