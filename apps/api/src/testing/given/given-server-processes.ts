import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'

export interface ServerProcess {
  readonly url: string
  readonly child: ChildProcess
}

/**
 * Servers in processes of their own, each on a free port and all with one data folder, that a test may kill. Those that are left end
 * with the file, before what was set up earlier is taken down.
 */
export function givenServerProcesses() {
  const running = new Set<ChildProcess>()
  let dataDir: string

  beforeAll(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'arrears-server-'))))
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL')
    await rm(dataDir, { recursive: true })
  })

  return {
    get dataDir() {
      return dataDir
    },
    async start(databaseUrl: string): Promise<ServerProcess> {
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
      running.add(child)
      return { url: await addressOf(child), child }
    },
  }
}

/** Where a server says that it answers. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise<string>((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      said += bytes.toString()
      const found = /answers at (http:\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
}
