import type { Actor } from '@arrears/domain/permissions/permissions'
import type { HeardReport, OwnCall } from '../call-provider/provider.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { codeOfFailure } from './code-of-failure.ts'
import { runAction } from './run-action.ts'
import { settleCallHandler } from './settle-call/perform.ts'

interface Hearing extends OwnCall {
  readonly prisma: PrismaClient
  readonly now: string
}

/** What a provider tells, also of a call that it has no name for. */
interface Heard extends Pick<HeardReport, 'report'> {
  readonly reference: string | null
}

/**
 * Keeps what a provider tells of a call. The key is made of what is told, so that what comes again, here or in another process,
 * is kept once. Answers the code of the refusal when nothing was kept.
 */
export async function hearCall(
  { prisma, now, orgId, accountId, callId }: Hearing,
  { report, reference }: Heard,
): Promise<string | null> {
  const actor: Actor = { kind: 'system', name: 'Telephone provider', orgId }
  const { leg, status, at, durationSeconds, failure } = report
  const told = [leg, status, at, durationSeconds ?? '', failure ?? '', reference ?? ''].join('/')
  const settled = await runAction(prisma, settleCallHandler, {
    actor,
    input: { accountId, callId, providerReference: reference, leg, status, at, durationSeconds, failure },
    idempotencyKey: `settle-call/${callId}/${told}`,
    now,
  })
  if (settled.ok) return null
  const code = codeOfFailure(settled.error)
  if (code === 'CALL_UP_TO_DATE' || code === 'OTHER_CALL') return code
  throw new Error(`What was told of call ${callId} cannot be kept: ${code}`)
}
