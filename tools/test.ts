/** `pnpm test [suite …]`: all suites, or those named, and the real totals as the last line. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../apps/api/src/platform/run/run-program.ts'
import { buildEverything, generateCode } from './build-everything.ts'
import { step } from './step.ts'
import { suites, type Suite } from './test-suites.ts'
import { formatFailures, formatTotals, nothing, sumTotals, type Totals } from './test-totals.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !suites.some((suite) => suite.name === name))
if (unknown !== undefined) {
  console.error(`There is no suite ${unknown}. There are: ${suites.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

// Only the start and the browser need the built apps.
const needsBuild = wanted.length === 0 || wanted.some((name) => name === 'tools' || name === 'e2e')
await (needsBuild ? step('Generate and build', buildEverything) : step('Generate', generateCode)).catch(fail)

const reports = await mkdtemp(join(tmpdir(), 'arrears-test-'))
const results: [name: string, totals: Totals][] = []
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue
  console.log(`\n── ${suite.name} ──`)
  results.push([suite.name, await totalsOf(suite)])
}
await rm(reports, { recursive: true, force: true })

const sum = sumTotals(results.map(([, totals]) => totals))
// Told again here: where they were told first is thousands of lines up.
if (sum.failures.length > 0) console.log(`\n── failed ──\n\n${formatFailures(sum)}`)
console.log()
for (const [name, totals] of results) console.log(`${name.padEnd(8)} ${formatTotals(totals)}`)
console.log(formatTotals(sum))
process.exit(sum.failed > 0 ? 1 : 0)

/** A suite that ran no test, or could not run, counts as one failure: silence is not success. */
async function totalsOf(suite: Suite): Promise<Totals> {
  try {
    const totals = await suite.run(join(reports, `${suite.name}.json`))
    if (totals.passed + totals.failed > 0) return totals
    return brokenSuite(suite, 'It ran no test.')
  } catch (error) {
    return brokenSuite(suite, error instanceof Error ? error.message : String(error))
  }
}

function brokenSuite({ name }: Suite, message: string): Totals {
  return { ...nothing, failed: 1, failures: [{ name, message }] }
}
