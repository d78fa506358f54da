import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.ts'
import { repositoryRoot, runCommand } from './run-command.ts'
import { totalsOfPlaywright, type PlaywrightReport, type Totals } from './test-totals.ts'
import { totalsFileVariable } from './vitest-totals/vitest-totals.ts'
import { program } from './workspace-programs.ts'

export interface Suite {
  name: string
  run(reportFile: string): Promise<Totals>
}

/** In the order in which a fault is found soonest. */
export const suites: Suite[] = [
  vitestSuite('domain', 'packages/domain'),
  vitestSuite('ui', 'packages/ui'),
  vitestSuite('api', 'apps/api'),
  vitestSuite('web', 'apps/web'),
  vitestSuite('tools', '.'),
  { name: 'e2e', run: runPlaywright },
]

function vitestSuite(name: string, folder: string): Suite {
  return {
    name,
    async run(reportFile) {
      const { code } = await runCommand(
        program('vitest', folder),
        [
          'run',
          '--reporter=default',
          `--reporter=${join(repositoryRoot, 'tools/vitest-totals/vitest-totals.ts')}`,
        ],
        { cwd: join(repositoryRoot, folder), env: { [totalsFileVariable]: reportFile }, show: true },
      )
      return failedUnlessCounted(name, code, await takeReport<Totals>(reportFile, name))
    },
  }
}

async function runPlaywright(reportFile: string): Promise<Totals> {
  const { code } = await runCommand(program('playwright', 'apps/web'), ['test', '--reporter=list,json'], {
    cwd: join(repositoryRoot, 'apps/web'),
    env: { ARREARS_BROWSER: await findOrInstallBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
    show: true,
  })
  return failedUnlessCounted(
    'e2e',
    code,
    totalsOfPlaywright(await takeReport<PlaywrightReport>(reportFile, 'e2e')),
  )
}

/** A runner that reports failure without counting any, such as an error while closing, still fails the run. */
function failedUnlessCounted(suite: string, code: number, totals: Totals): Totals {
  if (code === 0 || totals.failed > 0) return totals
  return {
    ...totals,
    failed: 1,
    failures: [{ name: suite, message: `It ended with code ${code}; see above.` }],
  }
}

async function takeReport<Report>(file: string, suite: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`The suite ${suite} ended without a report`)
  })
  await rm(file)
  return JSON.parse(text) as Report
}
