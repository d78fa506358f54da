import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../config/operator-error.ts'
import { processIdentity } from './process-identity.ts'

interface Owner {
  pid: number
  identity: string
}

/**
 * Takes a data folder for this process alone. A lock left behind by a process that was killed is taken over.
 * @returns lets go of the folder
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'in-use.json')
  const mine: Owner = { pid: process.pid, identity: processIdentity(process.pid) ?? String(process.pid) }

  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      await writeFile(file, JSON.stringify(mine), { flag: 'wx', mode: 0o644 })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = await readOwner(file)
    if (owner && processIdentity(owner.pid) === owner.identity) {
      throw new OperatorError(
        `Arrears already runs on the data folder ${folder} (process ${owner.pid}). Stop it, or set ARREARS_DATA_DIR to another folder.`,
      )
    }
    // Renaming succeeds for one process only, so that of two that find a stale lock none removes the other's new one.
    const stale = `${file}.${process.pid}.${attempt}`
    await rename(file, stale).catch(() => undefined)
    await rm(stale, { force: true })
  }
  throw new OperatorError(
    `The data folder ${folder} could not be locked. Remove ${file} if no Arrears runs on it.`,
  )
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner
  } catch {
    // Gone again, or its writer was killed half-way through.
    return undefined
  }
}
