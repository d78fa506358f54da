import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import type { Failure, Totals } from '../test-totals.ts'

/** Where the totals go; asked of the environment, as vitest hands a reporter of ours no options. */
export const totalsFileVariable = 'ARREARS_TEST_TOTALS'

/** Tells `pnpm test` what passed and what failed, also what failed outside of any test. */
export default class VitestTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], outside: readonly SerializedError[]): void {
    const file = process.env[totalsFileVariable]
    if (file) writeFileSync(file, JSON.stringify(totalsOfVitest(modules, outside)))
  }
}

/** A hook that failed, a file that could not be loaded and an error that no test was waiting for count as one failure each. */
export function totalsOfVitest(modules: readonly TestModule[], outside: readonly SerializedError[]): Totals {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state)
  const broken = modules.flatMap((module) =>
    [module, ...module.children.allSuites()].flatMap((suite) =>
      suite
        .errors()
        .map((error) => failure(whereIs(module, 'fullName' in suite ? suite.fullName : ''), [error])),
    ),
  )
  const failures = [
    ...inState('failed').map((test) => failure(nameOf(test), test.result().errors ?? [])),
    ...broken,
    ...outside.map((error) => failure('outside of any test', [error])),
  ]
  return {
    passed: inState('passed').length,
    failed: failures.length,
    skipped: inState('skipped').length,
    failures,
  }
}

const nameOf = (test: TestCase) => whereIs(test.module, test.fullName)
const whereIs = ({ relativeModuleId }: TestModule, name: string) =>
  [relativeModuleId, name].filter(Boolean).join(' › ')

const failure = (name: string, errors: readonly SerializedError[]): Failure => ({
  name,
  message: errors
    .map(({ message, diff, stack }) => [message, diff, stack].filter(Boolean).join('\n'))
    .map(stripVTControlCharacters)
    .join('\n'),
})
