/** `pnpm bench [name …]`: measures all, or only those named, and writes what was found to docs/benchmarks.md. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../apps/api/src/platform/run/run-program.ts'
import type { BenchResult } from './bench/bench-result.ts'
import { formatResult } from './bench/format-result.ts'
import { machine } from './bench/machine.ts'
import { replaceSections } from './bench/replace-sections.ts'
import { findOrInstallBrowser } from './browser.ts'
import { buildEverything } from './build-everything.ts'
import { repositoryRoot, runCommand } from './run-command.ts'
import { step } from './step.ts'
import { program } from './workspace-programs.ts'

/** In the order of the report, with the folder that holds each. */
const benches = {
  'account-page': 'apps/api',
  'account-list': 'apps/api',
  'diary-page': 'apps/api',
  'journal-csv': 'apps/api',
  actions: 'apps/api',
  'first-load': 'apps/web',
  dragging: 'apps/web',
} as const

const reportFile = join(repositoryRoot, 'docs', 'benchmarks.md')
const names = Object.keys(benches) as (keyof typeof benches)[]
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(benches, name))
if (unknown !== undefined) {
  console.error(`There is no benchmark ${unknown}. There are: ${names.join(', ')}`)
  process.exit(1)
}
const wanted = asked.length === 0 ? names : names.filter((name) => asked.includes(name))

await step('Generate and build', buildEverything).catch(fail)
const reports = await mkdtemp(join(tmpdir(), 'arrears-bench-'))
try {
  const sections: string[] = []
  for (const folder of ['apps/api', 'apps/web'] as const) {
    const here = wanted.filter((name) => benches[name] === folder)
    if (here.length === 0) continue
    for (const result of await measure(folder, here)) {
      sections.push(formatResult(result))
      console.log(`\n${sections.at(-1)}`)
    }
  }
  await (asked.length === 0 ? writeReport(sections) : bringUpToDate(sections))
} catch (error) {
  fail(error)
} finally {
  await rm(reports, { recursive: true, force: true })
}

async function measure(folder: string, here: readonly string[]): Promise<readonly BenchResult[]> {
  const report = join(reports, 'results.json')
  const environment = {
    BENCH_REPORT: report,
    ...(folder === 'apps/web' ? { ARREARS_BROWSER: await findOrInstallBrowser() } : {}),
  }
  const { code } = await runCommand(process.execPath, ['--import', 'tsx', join('bench', 'run.ts'), ...here], {
    cwd: join(repositoryRoot, folder),
    env: environment,
    show: true,
  })
  if (code !== 0) throw new Error(`The benchmarks of ${folder} failed`)
  return (JSON.parse(await readFile(report, 'utf8')) as [string, BenchResult][]).map(([, result]) => result)
}

async function writeReport(sections: readonly string[]): Promise<void> {
  const text = [
    '# Benchmarks',
    '',
    'Written by `pnpm bench`; `pnpm bench <name>` measures one of them. Contenders run in turn on the same machine and the same data, so that',
    'their relation says more than their figures.',
    '',
    `Measured on ${machine()}, PostgreSQL 18 as it comes with Arrears, written through to disk as in production.`,
    '',
    ...sections,
  ].join('\n')
  await keepReport(text)
}

async function bringUpToDate(sections: readonly string[]): Promise<void> {
  await keepReport(replaceSections(await readFile(reportFile, 'utf8'), sections))
}

async function keepReport(text: string): Promise<void> {
  await writeFile(reportFile, text)
  await runCommand(program('oxfmt'), [reportFile])
}
