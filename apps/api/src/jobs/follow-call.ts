import { isLiveCall, type CallReport, type CallState } from '@arrears/domain/call/call-state'
import { maskPhone } from '@arrears/domain/debtor/mask-phone'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { z } from 'zod'
import { codeOfFailure } from '../actions/code-of-failure.ts'
import { hearCall } from '../actions/hear-call.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import type { CallProviders, OwnCall } from '../call-provider/provider.ts'
import { defineJob, type JobContext } from '../platform/jobs/define-job.ts'
import { findCall } from './find-call.ts'

const second = 1_000
/** After how long without a word it is said that nothing is known, and how often a call under way is looked at. */
const doubtAfter = 30 * second
const lookEvery = 120 * second

const later = (now: string, millis: number) => ({ againAt: new Date(Date.parse(now) + millis) })

/**
 * Has a call placed, once, and sees it to its end. Killed at any moment it starts again and never dials a second time: whether a
 * call was placed whose answer was lost is told by its callbacks, or not known. Callbacks that were lost are made up for by
 * looking.
 */
export const followCallJob = (providers: CallProviders) =>
  defineJob({
    payload: z.object({ orgId: z.string(), accountId: z.string(), callId: z.string() }),
    async run(own, context) {
      if (await submit(own, context)) await place(own, providers, context)
      const { prisma, clock } = context
      const call = await findCall(prisma, own)
      const now = clock.now()
      if (!isLiveCall(call.state as CallState) || !call.dialledAt) return undefined
      const hearing = { prisma, now, ...own }
      if (!call.providerReference) {
        const left = call.dialledAt.getTime() + doubtAfter - Date.parse(now)
        if (left > 0) return later(now, left)
        await hearCall(hearing, { reference: null, report: agentReport('unknown', now) })
        return undefined
      }
      const asked = call.provider === 'twilio' ? providers.twilio : undefined
      for (const report of (await asked?.look(call.providerReference, now)) ?? [])
        await hearCall(hearing, { reference: call.providerReference, report })
      const { state } = await findCall(prisma, own)
      return isLiveCall(state as CallState) ? later(now, lookEvery) : undefined
    },
  })

const agentReport = (
  status: CallReport['status'],
  at: CallReport['at'],
  failure: CallReport['failure'] = null,
): CallReport => ({ leg: 'agent', status, at, durationSeconds: null, failure })

/** Takes the call to be placed by this run alone; false when another has taken it, or it is not to be placed any more. */
async function submit(
  { orgId, accountId, callId }: OwnCall,
  { prisma, clock }: JobContext,
): Promise<boolean> {
  const actor: Actor = { kind: 'system', name: 'Calls', orgId }
  const submitted = await runAction(prisma, actionHandlers.submitCall, {
    actor,
    input: { accountId, callId },
    idempotencyKey: `submit-call/${callId}`,
    now: clock.now(),
  })
  if (submitted.ok) return !submitted.value.repeated && submitted.value.answer.failure === null
  const code = codeOfFailure(submitted.error)
  if (code === 'CALL_NOT_QUEUED' || code === 'CALL_ALREADY_DIALLED') return false
  throw new Error(`Call ${callId} cannot be handed over: ${code}`)
}

async function place(own: OwnCall, providers: CallProviders, context: JobContext): Promise<void> {
  const { prisma, clock, log } = context
  const { callId } = own
  const call = await findCall(prisma, own)
  const provider = call.provider === 'twilio' ? providers.twilio : undefined
  try {
    const placed = provider
      ? await provider.place({ ...own, ownPhone: call.ownPhone })
      : ({ failure: 'providerMissing' } as const)
    const now = clock.now()
    const heard =
      'failure' in placed
        ? { reference: null, report: agentReport('failed', now, placed.failure) }
        : { reference: placed.reference, report: agentReport('queued', now) }
    await hearCall({ prisma, now, ...own }, heard)
    log.info({ callId, to: maskPhone(call.number), failure: heard.report.failure }, 'a call was handed over')
  } catch (error) {
    // Neither tried again nor given up: what was placed tells of itself.
    log.warn({ callId, to: maskPhone(call.number), err: error }, 'it is not known whether a call was placed')
  }
}
