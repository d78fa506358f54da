import { sourceFiles, wronglyNamed } from './file-names.ts'
import { runCommand, type CommandResult } from './run-command.ts'
import { program } from './workspace-programs.ts'

export interface Check {
  name: string
  run(): Promise<CommandResult>
}

const sources = ['apps/api/src', 'apps/web/src', 'packages/domain/src', 'packages/ui/src']

/** Everything that `pnpm check` asks of the sources, the longest first; each one names what to do about a fault. */
export const checks: Check[] = [
  typecheck('apps/api'),
  {
    name: 'dependencies between folders',
    run: () => runCommand(program('depcruise'), ['--config', '.dependency-cruiser.mjs', ...sources]),
  },
  {
    name: 'unused files, exports and packages (knip)',
    run: () => runCommand(program('knip'), ['--no-progress']),
  },
  typecheck('apps/web'),
  {
    name: 'schema.graphql is up to date',
    run: () =>
      runCommand(program('tsx', 'apps/api'), ['scripts/print-schema.ts', '--check'], { cwd: 'apps/api' }),
  },
  typecheck('packages/domain'),
  {
    name: 'migrations lead to the Prisma schema',
    run: () => runCommand(program('tsx', 'apps/api'), ['scripts/check-migrations.ts'], { cwd: 'apps/api' }),
  },
  typecheck('packages/ui'),
  { name: 'types: tools', run: () => runCommand(program('tsc'), ['--noEmit']) },
  { name: 'lint (oxlint)', run: () => runCommand(program('oxlint'), []) },
  { name: 'format (oxfmt)', run: () => runCommand(program('oxfmt'), ['--check']) },
  { name: 'file names', run: checkFileNames },
]

function typecheck(folder: string): Check {
  return {
    name: `types: ${folder}`,
    run: () => runCommand(program('tsc', folder), ['--noEmit'], { cwd: folder }),
  }
}

async function checkFileNames(): Promise<CommandResult> {
  const wrong = wronglyNamed(sourceFiles())
  return {
    code: wrong.length,
    output: wrong.map((path) => `${path}: name files and folders in kebab-case\n`).join(''),
  }
}
