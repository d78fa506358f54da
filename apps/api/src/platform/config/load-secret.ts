import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/**
 * The secret that signs sessions: the one set, else one made at the first start and kept readable by its owner only.
 * Several servers on one database need `ARREARS_SECRET`, as each would make its own.
 */
export async function loadSecret(config: Pick<Config, 'secret' | 'dataDir'>): Promise<string> {
  if (config.secret) return config.secret
  const file = join(config.dataDir, 'secret')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  return kept ?? (await keepNewSecret(file, config.dataDir))
}

/** Written aside and linked into place: of two processes that start together both read the same, complete secret. */
async function keepNewSecret(file: string, dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
  return await readFile(file, 'utf8')
}
