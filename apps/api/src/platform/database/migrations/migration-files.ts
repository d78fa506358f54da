import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { packageRoot } from '../../config/package-root.ts'

/** The schema's files of no other owner: Prisma has nothing to leave out. */
export const noFilter = { externalTables: [], externalEnums: [] }

export function migrationsFolder(): string {
  return join(packageRoot(), 'prisma', 'migrations')
}

/** Reads `prisma/migrations/<name>/migration.sql` in order of their names. */
export async function readMigrations(
  options: { folder?: string; before?: string } = {},
): Promise<MigrationList> {
  const { folder = migrationsFolder(), before } = options
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : []
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => !before || name.slice(0, before.length) < before)
    .sort()
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}
