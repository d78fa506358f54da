import type { ChildProcess } from 'node:child_process'

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
  stopWhenAbandoned(child)
}

/**
 * A package manager that is killed does not pass that on. Started through one, the program stops when it is gone;
 * started directly, it may outlive the shell it was started from.
 */
function stopWhenAbandoned(child: ChildProcess): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 1000).unref()
}
