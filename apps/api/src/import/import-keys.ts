import { createHash } from 'node:crypto'

/** The same thing of a file has the same key in every run, so that it is done once; hashed because numbers may hold any letters. */
export function importKey(what: 'account' | 'claim' | 'payment', name: string): string {
  return `import-${what}-${createHash('sha256').update(name).digest('base64url')}`
}
