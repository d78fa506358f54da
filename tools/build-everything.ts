import { OperatorError } from '../apps/api/src/platform/config/operator-error.ts'
import { runCommand } from './run-command.ts'
import { program } from './workspace-programs.ts'

/** Generates code and builds both apps; what has not changed comes from the cache. */
export async function buildEverything(): Promise<void> {
  const { code, output } = await runCommand(program('turbo'), [
    'run',
    'build',
    '--output-logs=errors-only',
    '--log-order=grouped',
  ])
  if (code === 0) return
  process.stderr.write(`\n${output}`)
  throw new OperatorError('The build failed; its messages are above.')
}
