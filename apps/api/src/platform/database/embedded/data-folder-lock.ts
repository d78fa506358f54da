import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../config/operator-error.ts'
import { processIdentity } from './process-identity.ts'

interface Owner {
  pid: number
  identity: string
}

/** How long a new start waits for one that is just stopping. */
const patienceMs = 5000

/**
 * Takes a data folder for this process alone. A lock left behind by a process that was killed is taken over.
 * @returns lets go of the folder
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const file = lockFile(folder)
  const mine: Owner = { pid: process.pid, identity: processIdentity(process.pid) ?? String(process.pid) }

  for (const deadline = Date.now() + patienceMs; ; await sleep(100)) {
    try {
      await writeFile(file, JSON.stringify(mine), { flag: 'wx', mode: 0o644 })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = await folderOwner(folder)
    if (!owner) await removeStale(file)
    else if (Date.now() > deadline) {
      throw new OperatorError(
        `Arrears already runs on the data folder ${folder} (process ${owner.pid}). Stop it, or set ARREARS_DATA_DIR to another folder.`,
      )
    }
  }
}

/** The living process that holds a data folder. */
export async function folderOwner(folder: string): Promise<Owner | undefined> {
  return await livingOwner(lockFile(folder))
}

async function livingOwner(file: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Owner
    return processIdentity(owner.pid) === owner.identity ? owner : undefined
  } catch {
    // Not there, or its writer was killed half-way through.
    return undefined
  }
}

function lockFile(folder: string): string {
  return join(folder, 'in-use.json')
}

/**
 * Renaming succeeds for one process only. Of two that find a stale lock, the slower one may get hold of the quicker
 * one's new lock; it sees that and puts it back.
 */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if (await livingOwner(aside)) await link(aside, file).catch(() => undefined)
  await rm(aside, { force: true })
}
