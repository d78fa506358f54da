/** `pnpm check`: all checks of the sources, each one even if an earlier one fails. */
import { fail } from '../apps/api/src/platform/run/run-program.ts'
import { generateCode } from './build-everything.ts'
import { checks } from './checks.ts'
import { step } from './step.ts'

await step('Generate', generateCode).catch(fail)

const broken: string[] = []
for (const { name, run } of checks) {
  await step(name, async () => {
    const { code, output } = await run()
    if (code !== 0) throw new Error(output)
  }).catch((error: Error) => {
    console.error(error.message)
    broken.push(name)
  })
}
console.log(broken.length === 0 ? 'All checks hold.' : `Broken: ${broken.join('; ')}`)
process.exit(broken.length === 0 ? 0 : 1)
