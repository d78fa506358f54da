import type { CallFailure } from '@arrears/domain/call/call-failure'
import type { CallReport, LegStatus } from '@arrears/domain/call/call-state'
import { instantFrom, type Instant } from '@arrears/domain/shared/local-date'
import type { HeardReport } from './provider.ts'
import type { TwilioAnswer } from './twilio-api.ts'

// A map: a status may be any text, also the name of what every object has.
const statuses: ReadonlyMap<string, LegStatus> = new Map(
  Object.entries({
    queued: 'queued',
    initiated: 'queued',
    ringing: 'ringing',
    'in-progress': 'inProgress',
    completed: 'completed',
    busy: 'busy',
    'no-answer': 'noAnswer',
    failed: 'failed',
    canceled: 'cancelled',
  } as const),
)

// Twilio’s own are 34 characters long.
const namePattern = /^[\w-]{1,64}$/

/** What a status callback tells. */
export function callbackReport(
  leg: CallReport['leg'],
  fields: URLSearchParams,
  now: Instant,
): HeardReport | 'unreadable' | 'unknown' {
  const told = fields.get('CallStatus')
  const reference = fields.get('ParentCallSid') || fields.get('CallSid')
  if (!told || !reference || !namePattern.test(reference)) return 'unreadable'
  const status = statuses.get(told)
  if (!status) return 'unknown'
  const durationSeconds = secondsOf(fields.get('CallDuration'))
  const at = momentOf(fields.get('Timestamp'), now)
  return { reference, report: { leg, status, at, durationSeconds, failure: null } }
}

/** What Twilio says of a call and the call that came of it, when asked. */
export function askedReports(
  parent: TwilioAnswer['body'],
  children: readonly TwilioAnswer['body'][],
  now: Instant,
): readonly CallReport[] {
  const [child] = children
  const agent = legReport('agent', parent, now)
  const debtor = child && legReport('debtor', child, now)
  // Who called is gone before a number was dialled: there is no other leg that could tell the end.
  if (agent?.status === 'completed' && !child) return [{ ...agent, status: 'cancelled' }]
  return [agent, debtor].filter((report) => report !== null && report !== undefined)
}

function legReport(leg: CallReport['leg'], body: TwilioAnswer['body'], now: Instant): CallReport | null {
  const status = statuses.get(String(body['status']))
  if (!status) return null
  const moment = status === 'inProgress' ? body['start_time'] : body['end_time']
  return {
    leg,
    status,
    at: momentOf(moment, now),
    durationSeconds: secondsOf(body['duration']),
    failure: null,
  }
}

// Faults of Twilio's that blame a number or our settings; https://www.twilio.com/docs/api/errors.
const failures: Readonly<Record<number, CallFailure>> = {
  13223: 'ownNumberRefused',
  13224: 'ownNumberRefused',
  13227: 'ownNumberRefused',
  21211: 'ownNumberRefused',
  21214: 'ownNumberRefused',
  21215: 'ownNumberRefused',
  21216: 'ownNumberRefused',
  21217: 'ownNumberRefused',
  21219: 'ownNumberRefused',
  21210: 'providerRefused',
  21212: 'providerRefused',
  21213: 'providerRefused',
}

/** Why Twilio certainly did not place a call; null when its answer leaves that open. */
export function refusalOf({ status, body }: TwilioAnswer): CallFailure | null {
  if (status === 429) return 'providerBusy'
  if (status < 400 || status >= 500 || status === 408) return null
  if (status === 401 || status === 403 || status === 404) return 'providerRefused'
  return failures[Number(body['code'])] ?? 'other'
}

const day = 86_400

function secondsOf(value: unknown): number | null {
  const seconds = typeof value === 'string' && value !== '' ? Number(value) : NaN
  return Number.isInteger(seconds) && seconds >= 0 ? Math.min(seconds, day) : null
}

/** A moment as RFC 2822 writes it; when it is none, or lies far off, the clock of this machine counts. */
function momentOf(text: unknown, now: Instant): Instant {
  const millis = typeof text === 'string' ? Date.parse(text) : NaN
  const here = Date.parse(now)
  const moment = Math.abs(millis - here) < day * 1000 ? Math.min(millis, here) : here
  return instantFrom(moment)
}
