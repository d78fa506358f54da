import { setTimeout as sleep } from 'node:timers/promises'

/** Looks again until it is so, for what another process does in its own time. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20)
}
