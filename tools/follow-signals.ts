import type { ChildProcess } from 'node:child_process'
import { whenLauncherEnds } from './launchers.ts'

/** Passes signals on to a program that does the work, and ends the way it ends. */
export function followSignals(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal))
  }
  child.once('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)))
  whenLauncherEnds(() => child.kill('SIGTERM'))
}
