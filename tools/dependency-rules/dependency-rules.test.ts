import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import configuration from '../../.dependency-cruiser.mjs'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const rules = (configuration.forbidden ?? []).map(({ name }) => name ?? 'a rule without a name')

async function rulesBrokenBy(fixture: string): Promise<string[]> {
  const { output } = await cruise(['.'], {
    ...configuration.options,
    baseDir: `${fixtures}/${fixture}`,
    ruleSet: { forbidden: configuration.forbidden },
    validate: true,
  })
  const broken = (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
  return [...new Set(broken)]
}

describe('dependency rules', () => {
  test('every rule has a fixture, every fixture a rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...rules].sort())
  })

  test.each(rules)('%s is broken by its fixture, and by nothing else in it', async (rule) => {
    expect(await rulesBrokenBy(rule)).toEqual([rule])
  })
})
