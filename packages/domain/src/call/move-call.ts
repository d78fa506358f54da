import { instantMillis } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-date.ts'
import type { CallFailure } from './call-failure.ts'
import { isLiveCall } from './call-state.ts'
import type { CallReport, CallState, StoredCall } from './call-state.ts'

/** What of a call changes. */
export interface CallMove {
  readonly state: CallState
  readonly failure?: CallFailure
  readonly rangAt?: Instant
  readonly answeredAt?: Instant
  readonly endedAt?: Instant
  /** How long was talked, in seconds. */
  readonly durationSeconds?: number
}

type Moving = Pick<StoredCall, 'state' | 'answeredAt' | 'providerReference'>

/** How far a call has come; what is told late never leads back. Those that are over are not in it. */
const order: readonly CallState[] = [
  'queued',
  'unknown',
  'dialling',
  'agentRinging',
  'connecting',
  'ringing',
  'inProgress',
]

const agentFailures: Partial<Record<CallReport['status'], CallFailure>> = {
  busy: 'agentBusy',
  noAnswer: 'agentNoAnswer',
  failed: 'agentUnreachable',
}

/** What the leg to the person who calls tells: nobody else was called before they answered. */
function moveByAgent({ state, providerReference }: Moving, report: CallReport): CallMove | null {
  const { status, at } = report
  switch (status) {
    case 'queued':
      return { state: 'dialling' }
    case 'ringing':
      return { state: 'agentRinging' }
    case 'inProgress':
      return { state: 'connecting' }
    case 'unknown':
      return state === 'dialling' && !providerReference ? { state: 'unknown' } : null
    case 'cancelled':
      return { state: 'cancelled', endedAt: at }
    case 'completed':
      // What became of the call is told by the other leg.
      return null
    default:
      return {
        state: 'failed',
        failure: report.failure ?? agentFailures[status] ?? 'other',
        endedAt: at,
      }
  }
}

function moveByDebtor({ answeredAt }: Moving, report: CallReport): CallMove | null {
  const { status, at, durationSeconds } = report
  switch (status) {
    case 'queued':
      return { state: 'connecting' }
    case 'ringing':
      return { state: 'ringing', rangAt: at }
    case 'inProgress':
      return { state: 'inProgress', answeredAt: at }
    case 'completed': {
      const talked = durationSeconds ?? (answeredAt ? secondsBetween(answeredAt, at) : 0)
      return { state: 'completed', endedAt: at, durationSeconds: talked }
    }
    case 'busy':
      return { state: 'busy', rangAt: at, endedAt: at }
    case 'noAnswer':
      return { state: 'noAnswer', rangAt: at, endedAt: at }
    case 'cancelled':
      return { state: 'cancelled', endedAt: at }
    case 'failed':
      return { state: 'failed', failure: report.failure ?? 'debtorUnreachable', endedAt: at }
    case 'unknown':
      return null
  }
}

const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.round((instantMillis(to) - instantMillis(from)) / 1000))

/**
 * The state machine. A call only goes forward and ends once, so that reports may come late, twice or in any order; null when a
 * report says nothing new. One of which nothing was known goes on as soon as something is heard of it.
 */
export function moveCall(call: Moving, report: CallReport): CallMove | null {
  if (!isLiveCall(call.state) && call.state !== 'unknown') return null
  const move = report.leg === 'agent' ? moveByAgent(call, report) : moveByDebtor(call, report)
  if (!move) return null
  const isOver = !isLiveCall(move.state) && move.state !== 'unknown'
  // Doubt is raised only about a call of which nothing was heard.
  if (isOver || move.state === 'unknown') return move
  return order.indexOf(move.state) > order.indexOf(call.state) ? move : null
}
