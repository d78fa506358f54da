import type { ScanVerdict } from '@arrears/domain/file/scan-verdict'

/** A file as a scanner gets it. */
export interface ScannedFile {
  readonly path: string
  /** As it is called, for what its ending promises. */
  readonly name: string
}

/** Says whether a file is dangerous. Throws when it cannot be asked now; then it is asked again later. */
export interface Scanner {
  scan(file: ScannedFile): Promise<ScanVerdict>
}
