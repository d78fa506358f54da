import { isLiveCall, type CallState } from '@arrears/domain/call/call-state'
import { isOnCall } from '../call/is-on-call.ts'
import type { OwnCall } from '../call-provider/provider.ts'
import type { TwilioListener } from '../call-provider/twilio-webhook.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { databaseFault } from '../platform/failure/database-fault.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import { hearCall } from './hear-call.ts'

/** What is done with what Twilio tells and asks. */
export function listenToCalls(prisma: PrismaClient, clock: Clock): TwilioListener {
  const find = ({ orgId, accountId, callId }: OwnCall) =>
    withOrganisation(orgId, () =>
      prisma.call.findUnique({
        where: { orgId_id: { orgId, id: callId }, accountId },
        select: { number: true, state: true, hangUpAskedAt: true, startedById: true },
      }),
    )
  const isBusy = ({ orgId }: OwnCall, userId: string) =>
    withOrganisation(orgId, () => isOnCall(prisma, orgId, userId))
  return {
    now: () => clock.now(),
    async hear(own, heard) {
      if (!(await find(own))) return false
      try {
        await hearCall({ prisma, now: clock.now(), ...own }, heard)
      } catch (error) {
        // Another call has that name: this is told at the wrong address.
        if (databaseFault(error) !== 'unique') throw error
      }
      return true
    },
    async numberToCall(own) {
      const call = await find(own)
      if (!call || call.hangUpAskedAt) return null
      if (isLiveCall(call.state as CallState)) return call.number
      // In doubt, the caller's phone having rung is proof that it was placed; unless they have made another call since.
      const isWanted = call.state === 'unknown' && !(await isBusy(own, call.startedById))
      return isWanted ? call.number : null
    },
  }
}
