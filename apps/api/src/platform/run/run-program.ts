import { OperatorError } from '../config/operator-error.ts'

export interface Running {
  /** Finishes what is under way and lets go of everything. */
  close(): Promise<void>
}

/** Long enough to answer what is under way, short enough for those who would otherwise kill the process. */
const stopSeconds = 25

/**
 * Runs a program until it is told to stop: SIGINT, SIGTERM and SIGHUP, or the end of the process that started it, close
 * it in order; a second signal ends it at once. What the operator can put right is printed as one line, exit code 1.
 */
export async function runProgram(start: () => Promise<Running>): Promise<void> {
  const starting = Promise.resolve().then(start)
  let stopping = false

  const stop = (code: number) => {
    if (stopping) process.exit(code)
    stopping = true
    setTimeout(() => {
      console.error(`Did not stop within ${stopSeconds} seconds; ending now.`)
      process.exit(1)
    }, stopSeconds * 1000).unref()
    starting
      .then((running) => running.close())
      .then(
        () => process.exit(code),
        (error: unknown) => fail(error),
      )
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  process.on('SIGHUP', () => stop(0))
  process.on('disconnect', () => stop(0))

  await starting.catch(fail)
}

/** Ends the process with one line for what the operator can put right, with the whole error for a bug. */
export function fail(error: unknown): never {
  if (error instanceof OperatorError) console.error(error.message)
  else console.error(error)
  process.exit(1)
}
