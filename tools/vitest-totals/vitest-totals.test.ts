import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../run-command.ts'
import type { Totals } from '../test-totals.ts'
import { program } from '../workspace-programs.ts'
import { totalsFileVariable } from './vitest-totals.ts'

test('tells what passed and what failed, also outside of any test', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arrears-totals-'))
  const file = join(folder, 'totals.json')
  const { code } = await runCommand(
    program('vitest', '.'),
    ['run', `--reporter=${join(import.meta.dirname, 'vitest-totals.ts')}`],
    { cwd: join(import.meta.dirname, 'fixtures'), env: { [totalsFileVariable]: file } },
  )
  const { failures, ...counted } = JSON.parse(await readFile(file, 'utf8')) as Totals
  await rm(folder, { recursive: true })

  expect(code).toBe(1)
  expect(counted).toEqual({ passed: 3, failed: 4, skipped: 1 })
  expect(failures.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`).toSorted()).toEqual([
    'broken-file.fixture.ts: cannot be loaded',
    'broken-hook.fixture.ts: cannot be cleared away',
    'outside of any test: nobody waited',
    'tests.fixture.ts › numbers > do not: expected 2 to be 3 // Object.is equality',
  ])
})
