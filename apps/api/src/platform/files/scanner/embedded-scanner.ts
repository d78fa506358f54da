import { readFile, stat } from 'node:fs/promises'
import { inspect } from './inspect.ts'
import type { Scanner } from './scanner.ts'

const scanner = 'Built-in check'

/** The most that it reads into memory. */
const mostBytes = 100_000_000

/**
 * The check without a virus scanner. It knows no viruses: it lets through what cannot do harm by its nature, such as pictures and
 * plain text, stops what is plainly dangerous, and says of everything else that it was not scanned.
 */
export const embeddedScanner: Scanner = {
  async scan({ path, name }) {
    const { size } = await stat(path)
    if (size > mostBytes)
      return { result: 'notScanned', finding: 'it is larger than this check reads', scanner }
    const found = await inspect(await readFile(path), name)
    return found ? { ...found, scanner } : { result: 'clean', finding: null, scanner }
  },
}
