import type { Caller } from '@arrears/domain/actions/start-call/placing'
import type { Prisma } from '../generated/prisma/client.ts'
import { isOnCall } from './is-on-call.ts'

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
  return { ownPhone: member.ownPhone, isOnCall: await isOnCall(tx, orgId, userId) }
}
