import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Pool } from 'pg'
import { packageRoot } from '../src/platform/config/package-root.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { noFilter } from '../src/platform/database/migrations/migration-files.ts'
import { openSchemaEngine } from '../src/platform/database/migrations/schema-engine.ts'
import { startThrowawayPostgres } from '../src/platform/database/throwaway-postgres.ts'

/**
 * The SQL that leads from a database that holds the migrations made before a time to the Prisma schema; undefined when
 * they lead there already.
 */
export async function scriptToSchema(before?: string): Promise<string | undefined> {
  const database = await startThrowawayPostgres()
  try {
    await migrate({ databaseUrl: database.url, before, withoutJobQueue: true })
    const pool = new Pool({ connectionString: database.url, max: 2 })
    try {
      return await difference(pool)
    } finally {
      await pool.end()
    }
  } finally {
    await database.remove()
  }
}

async function difference(pool: Pool): Promise<string | undefined> {
  const files = await schemaFiles()
  const { engine, close } = await openSchemaEngine(
    pool,
    files.map(({ path, content }) => [path, content]),
  )
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: packageRoot() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: noFilter,
    })
    return exitCode === 2 ? (stdout ?? undefined) : undefined
  } finally {
    close()
  }
}

async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const folder = join(packageRoot(), 'prisma', 'schema')
  const names = (await readdir(folder)).filter((file) => file.endsWith('.prisma')).sort()
  return await Promise.all(
    names.map(async (file) => ({
      path: join(folder, file),
      content: await readFile(join(folder, file), 'utf8'),
    })),
  )
}
