import { liveCallStates } from '@arrears/domain/call/call-state'
import type { Prisma } from '../generated/prisma/client.ts'

/** Whether somebody is on a call, whichever account it is on. */
export async function isOnCall(
  tx: Pick<Prisma.TransactionClient, 'call'>,
  orgId: string,
  userId: string,
): Promise<boolean> {
  const live = await tx.call.findFirst({
    where: { orgId, startedById: userId, state: { in: [...liveCallStates] } },
    select: { id: true },
  })
  return live !== null
}
