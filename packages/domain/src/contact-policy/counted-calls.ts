import type { Id } from '../shared/ids.ts'
import type { Instant } from '../shared/local-date.ts'
import type { ContactAttempt, ContactFacts } from './contact-facts.ts'

/** A call to the debtor, as far as counting goes. */
export interface Call {
  readonly at: Instant
  readonly debtorId: Id<'debtor'> | null
  readonly phoneId: Id<'phone'> | null
  readonly claimIds: readonly Id<'claim'>[]
}

// 12 CFR 1006.14(b)(3)(ii) and its comment: a busy line or a number out of service was not reached.
const notConnected: readonly ContactAttempt['outcome'][] = ['busy', 'disconnected']

const isCallOut = ({ method, direction }: ContactAttempt): boolean =>
  method === 'phone' && direction === 'outbound'

/** The calls out that reached the number dialled. One that was started and never written down counts as one that did. */
export function connectedCalls(facts: ContactFacts): readonly Call[] {
  const written = facts.attempts.filter(isCallOut)
  const unwritten = openCalls(facts).map(({ phoneId, at }) => ({ phoneId, at, debtorId: null, claimIds: [] }))
  return [...unwritten, ...written.filter(({ outcome }) => !notConnected.includes(outcome))]
}

/** Calls that were started and of which nothing was written down before the next one to the same number. */
export function openCalls({ attempts, startedCalls }: ContactFacts): ContactFacts['startedCalls'] {
  return startedCalls.filter(({ phoneId, at }) => {
    const later = startedCalls
      .filter((call) => call.phoneId === phoneId && call.at > at)
      .map((call) => call.at)
    const next = later.toSorted()[0]
    return !attempts.some(
      (attempt) =>
        isCallOut(attempt) &&
        (attempt.phoneId === phoneId || attempt.phoneId === null) &&
        attempt.at >= at &&
        (next === undefined || attempt.at < next),
    )
  })
}
