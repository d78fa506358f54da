/** `pnpm arrears <command>`: the commands of apps/api/src/cli.ts, straight from the sources. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { followSignals } from './follow-signals.ts'
import { repositoryRoot, runCommand } from './run-command.ts'
import { program } from './workspace-programs.ts'

const args = process.argv.slice(2)

// Fresh clone: the sources import the generated database client.
if (!existsSync(join(repositoryRoot, 'apps', 'api', 'src', 'generated', 'prisma'))) {
  const { code, output } = await runCommand(program('tsx', 'apps/api'), ['scripts/generate.ts'], {
    cwd: join(repositoryRoot, 'apps', 'api'),
  })
  if (code !== 0) {
    console.error(output)
    process.exit(code)
  }
}

const isMigrationCreate = args[0] === 'migration' && args[1] === 'create'
const [file, rest] = isMigrationCreate
  ? (['scripts/create-migration.ts', args.slice(2)] as const)
  : (['src/cli.ts', args] as const)

followSignals(
  spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(repositoryRoot, 'apps', 'api', file), ...rest],
    {
      // Files named on the command line are meant from where the command was typed.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      stdio: 'inherit',
    },
  ),
)
