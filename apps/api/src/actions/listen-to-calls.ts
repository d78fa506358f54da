import { isLiveCall, type CallState } from '@arrears/domain/call/call-state'
import type { OwnCall } from '../call-provider/provider.ts'
import type { TwilioListener } from '../call-provider/twilio-webhook.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import { hearCall } from './hear-call.ts'

/** What is done with what Twilio tells and asks. */
export function listenToCalls(prisma: PrismaClient, clock: Clock): TwilioListener {
  const find = ({ orgId, accountId, callId }: OwnCall) =>
    withOrganisation(orgId, () =>
      prisma.call.findUnique({
        where: { orgId_id: { orgId, id: callId }, accountId },
        select: { number: true, state: true, hangUpAskedAt: true },
      }),
    )
  return {
    now: () => clock.now(),
    async hear(own, heard) {
      if (!(await find(own))) return false
      await hearCall({ prisma, now: clock.now(), ...own }, heard)
      return true
    },
    async numberToCall(own) {
      const call = await find(own)
      // In doubt, the caller's phone having rung is proof that it was placed.
      const goesOn = call && (isLiveCall(call.state as CallState) || call.state === 'unknown')
      return goesOn && !call.hangUpAskedAt ? call.number : null
    },
  }
}
