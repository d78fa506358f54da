import { isLiveCall, type CallState } from '@arrears/domain/call/call-state'
import { z } from 'zod'
import { hearCall } from '../actions/hear-call.ts'
import type { CallProviders } from '../call-provider/provider.ts'
import { defineJob } from '../platform/jobs/define-job.ts'
import { findCall } from './find-call.ts'

const again = 10_000

/**
 * Ends a call that somebody hung up from the page, and looks until it is over. Asking to hang up twice ends it once. A call that
 * the provider has not named yet is ended when it does (`settleCall`).
 */
export const hangUpCallJob = (providers: CallProviders) =>
  defineJob({
    payload: z.object({ orgId: z.string(), accountId: z.string(), callId: z.string() }),
    async run(own, { prisma, clock }) {
      const { state, provider, providerReference: reference } = await findCall(prisma, own)
      const asked = provider === 'twilio' ? providers.twilio : undefined
      if (!mayRing(state) || !reference || !asked) return undefined
      const now = clock.now()
      for (const report of await asked.look(reference, now))
        await hearCall({ prisma, now, ...own }, { reference, report })
      if (!mayRing((await findCall(prisma, own)).state)) return undefined
      await asked.hangUp(reference)
      return { againAt: new Date(Date.parse(now) + again) }
    },
  })

/** One that was in doubt stays so when it is found and nobody wants it any more. */
const mayRing = (state: string): boolean => isLiveCall(state as CallState) || state === 'unknown'
