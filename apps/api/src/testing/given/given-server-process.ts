import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface ServerProcess {
  readonly url: string
  readonly child: ChildProcess
}

/** A server in a process of its own, on a free port, that a test may kill. */
export async function givenServerProcess(databaseUrl: string, dataDir: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(inject('programs'), 'server.js')], {
    env: {
      DATABASE_URL: databaseUrl,
      ARREARS_DATA_DIR: dataDir,
      ARREARS_SECRET: 'a secret of the tests, long enough',
      PORT: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      said += bytes.toString()
      const found = /answers at (http:\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
  return { url, child }
}
