/** A layout as stored, as far as its changes look at it. */
export interface StoredLayout {
  readonly version: number
  readonly hasDraft: boolean
  /** The version in force; null while there is none. */
  readonly publishedNumber: number | null
  /** Of the newest version; 0 before the first. */
  readonly lastNumber: number
}
