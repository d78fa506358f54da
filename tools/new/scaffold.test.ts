import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../run-command.ts'
import { kinds } from './kinds.ts'
import { spellings, type Names } from './names.ts'
import { addToRegistry } from './registry.ts'
import { scaffold } from './scaffold.ts'

const names = spellings('pausePayments') as Names

describe('names', () => {
  test.each(['pause-payments', 'pausePayments', 'PausePayments'])('%s is spelt in every way', (given) => {
    expect(spellings(given)).toEqual({
      camel: 'pausePayments',
      pascal: 'PausePayments',
      kebab: 'pause-payments',
      words: 'Pause payments',
    })
  })

  test.each(['', '7up', 'pause payments', '../escape', 'pause_payments'])('%j is no name', (given) => {
    expect(spellings(given)).toBeUndefined()
  })
})

describe('a registry', () => {
  const registry =
    "import { a } from './a.ts'\n\nexport const all = {\n  a,\n} as const satisfies Record<string, unknown>\n"
  const lines = { imports: ["import { b } from './b.ts'"], entry: 'b,' }

  test('gets its line and its import', () => {
    expect(addToRegistry(registry, lines)).toBe(
      "import { a } from './a.ts'\nimport { b } from './b.ts'\n\nexport const all = {\n  a,\n  b,\n} as const satisfies Record<string, unknown>\n",
    )
  })

  test('takes a line once', () => {
    expect(() => addToRegistry(addToRegistry(registry, lines), lines)).toThrow('is registered already')
  })
})

describe('pnpm new', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'arrears-new-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  /** The real registries: their shape has to fit what is written into them. */
  function givenRegistries(paths: string[]): void {
    for (const path of paths) cpSync(join(repositoryRoot, path), join(root, path))
  }

  test.each(Object.keys(kinds))('writes every file and registry line of a new %s', async (name) => {
    const kind = kinds[name]
    if (!kind) throw new Error(name)
    const registries = Object.entries(kind.registries(names))
    givenRegistries(registries.map(([path]) => path))

    const written = await scaffold(kind, names, root)
    expect(written).toHaveLength(Object.keys(kind.files(names)).length + registries.length)
    for (const path of written) expect(readFileSync(join(root, path), 'utf8')).not.toContain('{{')
    for (const [path, { entry }] of registries)
      expect(readFileSync(join(root, path), 'utf8')).toContain(entry)
  })

  test('writes nothing when the name is taken', async () => {
    const event = kinds['event']
    if (!event) throw new Error('event')
    const [registry = ''] = Object.keys(event.registries(names))
    givenRegistries([registry])
    await scaffold(event, names, root)
    const before = readFileSync(join(root, registry), 'utf8')
    await expect(scaffold(event, names, root)).rejects.toThrow('event-type.ts exists already')
    expect(readFileSync(join(root, registry), 'utf8')).toBe(before)
  })
})
