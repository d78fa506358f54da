/** `pnpm start`: builds what has changed, then runs the database, the server and the worker until told to stop. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { readConfig } from '../apps/api/src/platform/config/config.ts'
import { assertPortFree } from '../apps/api/src/platform/run/assert-port-free.ts'
import { fail } from '../apps/api/src/platform/run/run-program.ts'
import { buildEverything } from './build-everything.ts'
import { followSignals } from './follow-signals.ts'
import { repositoryRoot } from './run-command.ts'
import { step } from './step.ts'

try {
  const config = readConfig()
  await assertPortFree(config.port, config.host)
  await step('Generate and build', buildEverything)
} catch (error) {
  fail(error)
}

followSignals(
  spawn(process.execPath, ['--enable-source-maps', join('apps', 'api', 'dist', 'start.js')], {
    cwd: repositoryRoot,
    // A person watches this: a line per step rather than one per request, unless asked for.
    env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
    // The channel tells the program when this process is gone, however it ended.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches a whole process group; the program shall get it once, passed on from here.
    detached: true,
  }),
)
