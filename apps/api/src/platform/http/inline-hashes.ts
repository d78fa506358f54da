import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Sources for the content security policy that allow what the built page itself holds, and no other inline script or style. */
export function inlineHashes(root: string | undefined): InlineHashes {
  const file = root && join(root, 'index.html')
  const html = file && existsSync(file) ? readFileSync(file, 'utf8') : ''
  const hashes = (element: RegExp) => [...html.matchAll(element)].map(([, content = '']) => hash(content))
  return {
    scripts: hashes(/<script>([^]*?)<\/script>/g),
    styles: hashes(/<style>([^]*?)<\/style>/g),
  }
}

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
