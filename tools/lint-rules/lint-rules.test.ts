import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { repositoryRoot, runCommand } from '../run-command.ts'
import { program } from '../workspace-programs.ts'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** Lints a fixture in a folder of its own, as the configuration leaves fixtures out of the repository's own check. */
async function rulesBrokenBy(fixture: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'arrears-lint-'))
  try {
    cpSync(join(fixtures, fixture), folder, { recursive: true })
    copyFileSync(join(repositoryRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    const { output } = await runCommand(program('oxlint'), ['--format', 'json'], { cwd: folder })
    const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string }[] }
    return [...new Set(diagnostics.map(({ code }) => code))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('lint rules of our own', () => {
  test.each([
    ['domain-reads-the-clock', 'eslint(no-restricted-globals)'],
    ['domain-makes-a-date', 'eslint(no-restricted-globals)'],
    ['domain-draws-random-numbers', 'eslint(no-restricted-properties)'],
    ['domain-reads-the-process', 'eslint(no-restricted-globals)'],
    ['any', 'typescript(no-explicit-any)'],
    ['settings-read-outside-config', 'node(no-process-env)'],
    ['react-lazy', 'eslint(no-restricted-imports)'],
    ['file-name', 'unicorn(filename-case)'],
    ['file-too-long', 'eslint(max-lines)'],
  ])('%s breaks %s', async (fixture, rule) => {
    expect(await rulesBrokenBy(fixture)).toEqual([rule])
  })
})
