/** Writes a migration that leads from the existing ones to the Prisma schema: `pnpm arrears migration create <name>`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { migrationsFolder } from '../src/platform/database/migrations/migration-files.ts'
import { scriptToSchema } from './script-to-schema.ts'

const { values, positionals } = parseArgs({ options: { at: { type: 'string' } }, allowPositionals: true })
const name = positionals[0] ?? ''
if (!/^[a-z][a-z0-9_]*$/.test(name) || !/^\d{14}$/.test(values.at ?? timestamp())) {
  console.error('Usage: create-migration <name in lower_case> [--at yyyymmddhhmmss]')
  process.exit(1)
}
/** With `--at`, as if made at that time: later migrations are left out. For rewriting what was never released. */
const at = values.at ?? timestamp()

const script = await scriptToSchema(at)
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
// The schema engine leaves a timer behind that would keep this waiting for ten seconds.
process.exit(0)

function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}
