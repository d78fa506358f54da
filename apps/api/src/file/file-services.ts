import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Files } from '../platform/files/files.ts'

/** What the addresses of files work with. */
export interface FileServices {
  readonly database: { readonly prisma: PrismaClient }
  readonly files: Files
}
