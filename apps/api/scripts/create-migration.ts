/** Writes a migration that leads from the existing ones to the Prisma schema: `pnpm arrears migration create <name>`. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Pool } from 'pg'
import { packageRoot } from '../src/platform/config/package-root.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { migrationsFolder, noFilter } from '../src/platform/database/migrations/migration-files.ts'
import { openSchemaEngine } from '../src/platform/database/migrations/schema-engine.ts'
import { startThrowawayPostgres } from '../src/platform/database/throwaway-postgres.ts'

const { values, positionals } = parseArgs({ options: { at: { type: 'string' } }, allowPositionals: true })
const name = positionals[0] ?? ''
if (!/^[a-z][a-z0-9_]*$/.test(name) || !/^\d{14}$/.test(values.at ?? timestamp())) {
  console.error('Usage: create-migration <name in lower_case> [--at yyyymmddhhmmss]')
  process.exit(1)
}
/** With `--at`, as if made at that time: later migrations are left out. For rewriting what was never released. */
const at = values.at ?? timestamp()

const script = await scriptToSchema()
if (script === undefined) {
  console.log('The migrations already lead to the schema: nothing to write.')
} else {
  const folder = join(migrationsFolder(), `${at}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), script)
  console.log(
    `Wrote ${join(folder, 'migration.sql')}. Read it, and add what Prisma does not know: triggers, policies, grants.`,
  )
}

async function scriptToSchema(): Promise<string | undefined> {
  const database = await startThrowawayPostgres()
  try {
    await migrate({ databaseUrl: database.url, before: at, withoutJobQueue: true })
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

function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}
