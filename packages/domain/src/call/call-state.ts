import type { Id } from '../shared/ids.ts'
import type { Instant } from '../shared/local-date.ts'
import type { CallFailure } from './call-failure.ts'

/**
 * Where a call stands. It is on its way in the order written here; `unknown` is neither on its way nor over: the provider never
 * said whether it placed the call.
 */
export const callStateLabels = {
  queued: 'Waits for the telephone provider',
  dialling: 'Your phone is being called',
  agentRinging: 'Your phone rings: answer it',
  connecting: 'Press any key on your phone',
  ringing: 'Rings',
  inProgress: 'Talking',
  completed: 'Answered',
  busy: 'Busy',
  noAnswer: 'No answer',
  failed: 'Not placed',
  cancelled: 'Hung up before anybody answered',
  unknown: 'Not known whether it was placed',
} as const

export type CallState = keyof typeof callStateLabels

export const callStates = Object.keys(callStateLabels) as [CallState, ...CallState[]]

/** A call that keeps its person busy. */
export const liveCallStates = [
  'queued',
  'dialling',
  'agentRinging',
  'connecting',
  'ringing',
  'inProgress',
] as const satisfies readonly CallState[]

export function isLiveCall(state: CallState): boolean {
  return (liveCallStates as readonly CallState[]).includes(state)
}

/** A call as the rules see it. */
export interface StoredCall {
  readonly id: Id<'call'>
  readonly state: CallState
  readonly debtorName: string
  readonly number: string
  readonly startedById: Id<'user'>
  readonly createdAt: Instant
  /** When the provider was asked; from then on it is never asked to place it again. */
  readonly dialledAt: Instant | null
  readonly answeredAt: Instant | null
  readonly hangUpAskedAt: Instant | null
  /** What the provider calls it, once that is known. */
  readonly providerReference: string | null
}

export const legStatuses = [
  'queued',
  'ringing',
  'inProgress',
  'completed',
  'busy',
  'noAnswer',
  'failed',
  'cancelled',
  'unknown',
] as const
export type LegStatus = (typeof legStatuses)[number]

/** What is known of one leg of a call: that to the person who calls, or that to the debtor. */
export interface CallReport {
  readonly leg: 'agent' | 'debtor'
  readonly status: LegStatus
  /** When it became so. */
  readonly at: Instant
  /** How long the leg was open, once it is over. */
  readonly durationSeconds: number | null
  readonly failure: CallFailure | null
}
