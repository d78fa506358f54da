import type { Id } from '../../shared/ids.ts'

/** A layout as stored, as far as its changes look at it. */
export interface StoredLayout {
  readonly id: Id<'layout'>
  readonly version: number
  /** What was saved and not published; null without one. */
  readonly draft: unknown
  /** The version in force; null while there is none. */
  readonly publishedNumber: number | null
  /** Of the newest version; 0 before the first. */
  readonly lastNumber: number
  /** What an editor who saw an older version is told of this one. */
  readonly latest: unknown
}
