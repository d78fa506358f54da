import type { Instant } from '@arrears/domain/shared/local-date'

/** Where the time comes from; tests put their own in. */
export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant }
