import {
  commandLine,
  parentProcess,
  processIdentity,
} from '../apps/api/src/platform/database/embedded/process-identity.ts'

const packageManager = /^(npm|pnpm|npx) |[/\\](npm|npx|pnpm)(-cli)?[.]?[cm]?(js)?( |$)|[/\\]pnpm[/\\]/

interface Ancestor {
  pid: number
  identity: string | undefined
  command: string
}

/**
 * The package managers that this process was started through, and the shells between them: `npx` starts a shell that
 * starts `pnpm`, which starts a shell that starts us. The shell or service above them is none of them.
 */
function launchers(): Ancestor[] {
  const ancestors: Ancestor[] = []
  for (let pid = parentProcess(process.pid); pid > 1; pid = parentProcess(pid)) {
    ancestors.push({ pid, identity: processIdentity(pid), command: commandLine(pid) })
  }
  const topmost = ancestors.findLastIndex(
    ({ command }, index) => packageManager.test(command) && isReachedByLaunchers(ancestors, index),
  )
  return ancestors.slice(0, topmost + 1)
}

/** Between two package managers stands one shell at most. */
function isReachedByLaunchers(ancestors: Ancestor[], index: number): boolean {
  const below = ancestors.slice(0, index)
  return below.every(
    ({ command }, at) =>
      packageManager.test(command) || packageManager.test(ancestors[at + 1]?.command ?? ''),
  )
}

/**
 * Calls back once when one of them is gone. A package manager that is killed passes nothing on, so without this the
 * program that it started would run on unseen.
 */
export function whenLauncherEnds(callBack: () => void): void {
  const watched = launchers()
  const timer = setInterval(() => {
    if (watched.every(({ pid, identity }) => processIdentity(pid) === identity)) return
    clearInterval(timer)
    callBack()
  }, 500)
  timer.unref()
}
