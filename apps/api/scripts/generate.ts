/** Generates the Prisma client and Pothos' types from `prisma/schema`. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { packageRoot } from '../src/platform/config/package-root.ts'

const prisma = join(
  dirname(createRequire(import.meta.url).resolve('prisma/package.json')),
  'build',
  'index.js',
)
const { status } = spawnSync(process.execPath, [prisma, 'generate'], {
  cwd: packageRoot(),
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    // Where Prisma looks for its generators, also when this is not started through pnpm.
    PATH: [join(packageRoot(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    // Generating needs no schema engine, yet Prisma downloads one unless it is told where one is; any program will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
})
process.exit(status ?? 1)
