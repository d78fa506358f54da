/** `pnpm check`: all checks of the sources, side by side, each one even if another fails. */
import { fail } from '../apps/api/src/platform/run/run-program.ts'
import { generateCode } from './build-everything.ts'
import { checks, type Check } from './checks.ts'
import { sideBySide } from './side-by-side.ts'
import { step } from './step.ts'

/** Most checks use one processor; the compiler uses two. */
const atOnce = 2

await step('Generate', generateCode).catch(fail)

const results = await sideBySide(atOnce, checks, holds)
const broken = checks.filter((_, place) => !results[place]).map(({ name }) => name)
console.log(broken.length === 0 ? 'All checks hold.' : `Broken: ${broken.join('; ')}`)
process.exit(broken.length === 0 ? 0 : 1)

async function holds({ name, run }: Check): Promise<boolean> {
  const started = performance.now()
  const { code, output } = await run().catch((error: Error) => ({ code: 1, output: error.message }))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) console.error(output)
  return code === 0
}
