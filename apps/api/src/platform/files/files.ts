import type { Quarantine } from './quarantine.ts'
import type { LinkSigner } from './link-signer.ts'
import type { Scanner } from './scanner/scanner.ts'
import type { FileStorage } from './storage/file-storage.ts'

/** Everything that touches the bytes of files. */
export interface Files {
  readonly quarantine: Quarantine
  readonly storage: FileStorage
  readonly scanner: Scanner
  readonly links: LinkSigner
}
