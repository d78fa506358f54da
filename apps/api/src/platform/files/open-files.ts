import { join } from 'node:path'
import type { FileSettings } from './file-settings.ts'
import type { Files } from './files.ts'
import { createLinkSigner } from './link-signer.ts'
import { createQuarantine } from './quarantine.ts'
import { createClamdScanner } from './scanner/clamd-scanner.ts'
import { embeddedScanner } from './scanner/embedded-scanner.ts'
import { createDiskStorage } from './storage/disk-storage.ts'
import { createS3Storage } from './storage/s3-storage.ts'

/** Opens nothing yet: folders are made, and servers asked, when the first file comes. */
export function openFiles({ folder, clamd, s3 }: FileSettings, secret: string): Files {
  return {
    quarantine: createQuarantine(join(folder, 'quarantine')),
    storage: s3 ? createS3Storage(s3) : createDiskStorage(join(folder, 'storage')),
    scanner: clamd ? createClamdScanner(clamd) : embeddedScanner,
    links: createLinkSigner(secret),
  }
}
