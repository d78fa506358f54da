import { OperatorError } from '../apps/api/src/platform/config/operator-error.ts'
import { runCommand } from './run-command.ts'
import { program } from './workspace-programs.ts'

/** Generates code and builds both apps; what has not changed comes from the cache. */
export async function buildEverything(): Promise<void> {
  await runTasks('build')
}

/** Generates the database client and the typed GraphQL documents, which sources and tests import. */
export async function generateCode(): Promise<void> {
  await runTasks('generate', 'codegen')
}

async function runTasks(...tasks: string[]): Promise<void> {
  const options = ['--output-logs=errors-only', '--log-order=grouped']
  const { code, output } = await runCommand(program('turbo'), ['run', ...tasks, ...options])
  if (code === 0) return
  process.stderr.write(`\n${output}`)
  throw new OperatorError(`This failed: turbo run ${tasks.join(' ')}. Its messages are above.`)
}
