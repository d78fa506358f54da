import type { Caller } from '@arrears/domain/actions/start-call/placing'
import { liveCallStates } from '@arrears/domain/call/call-state'
import type { Prisma } from '../generated/prisma/client.ts'

/** Who calls: the phone of theirs that is to ring, and whether they are on a call, whichever account it is on. */
export async function loadCaller(
  tx: Prisma.TransactionClient,
  orgId: string,
  userId: string,
): Promise<Caller> {
  const member = await tx.member.findUniqueOrThrow({
    where: { orgId_userId: { orgId, userId } },
    select: { ownPhone: true },
  })
  const live = await tx.call.findFirst({
    where: { orgId, startedById: userId, state: { in: [...liveCallStates] } },
    select: { id: true },
  })
  return { ownPhone: member.ownPhone, isOnCall: live !== null }
}
