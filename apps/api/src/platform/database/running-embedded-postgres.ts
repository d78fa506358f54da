import { databaseUrl, readAccess } from './embedded/access.ts'
import { folderOwner } from './embedded/data-folder-lock.ts'

/** The URL of the embedded database of a data folder when another process of Arrears runs it at this moment. */
export async function runningEmbeddedPostgres(dataDir: string): Promise<string | undefined> {
  if (!(await folderOwner(dataDir))) return undefined
  const access = await readAccess(dataDir)
  return access && databaseUrl(access)
}
