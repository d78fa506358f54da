import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

/** A worker in a process of its own that a test may kill, and that ends with the test; `env` names its provider. */
export function givenWorkerProcess(
  databaseUrl: string,
  dataDir: string,
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const child = spawn(process.execPath, [join(inject('programs'), 'worker.js')], {
    env: {
      DATABASE_URL: databaseUrl,
      ARREARS_DATA_DIR: dataDir,
      ARREARS_SECRET: 'a secret of the tests, long enough',
      LOG_LEVEL: 'silent',
      ...env,
    },
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
