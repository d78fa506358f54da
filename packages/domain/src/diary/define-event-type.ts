import type { z } from 'zod'
import type { Phrase } from './phrase.ts'

/** The colour of an event's dot: done by the system, by a person, bad news, good news. */
export type DiaryTone = 'automatic' | 'manual' | 'bad' | 'good'

export interface EventType<T extends string = string, S extends z.ZodType = z.ZodType> {
  readonly type: T
  /** Raised when the shape of the data changes; events already stored are upgraded on read, never edited. */
  readonly version: number
  readonly label: string
  /** True when it usually happens without a person. */
  readonly automatic: boolean
  readonly tone: DiaryTone
  readonly schema: S
  /** From version `n` to `n + 1`, keyed by `n`. */
  readonly upgrades?: Readonly<Record<number, (data: unknown) => unknown>>
  describe(data: z.output<S>): Phrase[]
}

/** Declares something that can happen on an account: the shape of its data and the sentence that tells it. */
export function defineEventType<const T extends string, S extends z.ZodType>(
  definition: EventType<T, S>,
): EventType<T, S> {
  return definition
}
