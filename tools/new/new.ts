/** `pnpm new <kind> <name>`: the folders in all packages, the registry lines and a failing test. */
import { repositoryRoot, runCommand } from '../run-command.ts'
import { program } from '../workspace-programs.ts'
import { kinds } from './kinds.ts'
import { spellings } from './names.ts'
import { scaffold } from './scaffold.ts'

const [kindName = '', given = ''] = process.argv.slice(2)
const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined
const names = spellings(given)
if (!kind || !names) {
  const list = Object.entries(kinds).map(([name, { description }]) => `  ${name.padEnd(8)}${description}`)
  console.error(`Usage: pnpm new <kind> <name-in-kebab-case>\n\n${list.join('\n')}`)
  process.exit(1)
}

try {
  const written = await scaffold(kind, names, repositoryRoot)
  await runCommand(program('oxfmt'), written)
  console.log(`${written.map((path) => `  ${path}`).join('\n')}\n\n${kind.nextStep}`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
