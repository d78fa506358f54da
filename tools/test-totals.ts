import { stripVTControlCharacters } from 'node:util'

export interface Failure {
  /** The file and the test in it. */
  name: string
  message: string
}

export interface Totals {
  passed: number
  failed: number
  skipped: number
  /** What is known of those that failed. */
  failures: Failure[]
}

export const nothing: Totals = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** The part of Playwright's JSON report that counts. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: {
    file: string
    title: string
    tests: { status: string; results: { errors: { message?: string }[] }[] }[]
  }[]
}

/** A test that passed only when tried again is counted as failed: it hides a race. */
export function totalsOfPlaywright({ stats, errors, suites }: PlaywrightReport): Totals {
  const failures = [
    ...suites.flatMap(failuresOfSuite),
    ...errors.map((error) => failure('outside of any test', [error])),
  ]
  const failed = stats.unexpected + stats.flaky
  return {
    passed: stats.expected,
    failed: failed === 0 && errors.length > 0 ? 1 : failed,
    skipped: stats.skipped,
    failures,
  }
}

function failuresOfSuite({ specs, suites = [] }: PlaywrightSuite): Failure[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        failure(
          `${file} › ${title}`,
          results.flatMap(({ errors }) => errors),
        ),
      ),
  )
  return [...own, ...suites.flatMap(failuresOfSuite)]
}

const failure = (name: string, errors: { message?: string }[]): Failure => ({
  name,
  message: errors.map(({ message }) => stripVTControlCharacters(message ?? '')).join('\n'),
})

export function sumTotals(all: Totals[]): Totals {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    nothing,
  )
}

export function formatTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

const linesPerFailure = 15

/** What failed and why, for the end of a long output: the first lines of each, whole lines only. */
export function formatFailures({ failures }: Totals): string {
  return failures
    .map(({ name, message }) => {
      const lines = message.split('\n').filter((line) => line.trim() !== '')
      const more = lines.length > linesPerFailure ? ['…'] : []
      return [
        `✗ ${name}`,
        ...[...lines.slice(0, linesPerFailure), ...more].map((line) => `    ${line}`),
      ].join('\n')
    })
    .join('\n\n')
}
