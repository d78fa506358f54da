import type { CallState, StoredCall } from '@arrears/domain/call/call-state'
import type { Instant } from '@arrears/domain/shared/local-date'
import type { Call, Prisma } from '../generated/prisma/client.ts'

/** A call of the account as the rules see it; undefined when there is none. */
export async function loadCall(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  callId: string,
): Promise<StoredCall | undefined> {
  const row = await tx.call.findUnique({ where: { orgId_id: { orgId, id: callId }, accountId } })
  return row ? storedCall(row) : undefined
}

function storedCall(row: Call): StoredCall {
  const { id, debtorName, number, startedById, providerReference } = row
  return {
    id,
    // The database refuses any other (call_state).
    state: row.state as CallState,
    debtorName,
    number,
    startedById,
    providerReference,
    createdAt: row.createdAt.toISOString() as Instant,
    dialledAt: instantOf(row.dialledAt),
    answeredAt: instantOf(row.answeredAt),
    hangUpAskedAt: instantOf(row.hangUpAskedAt),
  }
}

const instantOf = (moment: Date | null): Instant | null => moment && (moment.toISOString() as Instant)
