import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

/** Runs `arrears` with these words, as it is shipped: everything it said, and the code it ended with. */
export async function runArrears(
  databaseUrl: string,
  ...words: readonly string[]
): Promise<{ said: string; code: number }> {
  const child = spawn(process.execPath, [join(inject('programs'), 'cli.js'), ...words], {
    env: { DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await ended) as [number]
  return { said: `${out}${err}`.trim(), code }
}
