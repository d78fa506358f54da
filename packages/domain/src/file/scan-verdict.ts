/** What a scan can end with. */
export const scanResults = ['clean', 'infected', 'notScanned'] as const
export type ScanResult = (typeof scanResults)[number]

/** What a scanner says of a file. */
export interface ScanVerdict {
  readonly result: ScanResult
  /** What was found, or why it cannot be told: a name or half a sentence. Null when nothing was found. */
  readonly finding: string | null
  /** Which scanner says so, for example `ClamAV 1.4.3`. */
  readonly scanner: string
}
