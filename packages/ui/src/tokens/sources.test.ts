import { describe, expect, it } from 'vitest'
import tokens from './tokens.css?raw'

const styles = import.meta.glob<string>('../*/*.module.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const scripts = import.meta.glob<string>(['../*.ts', '../*/*.ts', '../*/*.tsx', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** May load react-aria; an app imports these lazily. Everything else has to stay light. */
const heavy = new Set([
  'combobox',
  'date-range-picker',
  'menu',
  'multi-select',
  'option-list',
  'popover',
  'tabs',
  'tooltip',
])

function resolve(from: string, to: string): string {
  return new URL(to, `file:///${from.replace('../', 'src/')}`).pathname.replace('/src/', '../')
}

/** Everything that a file brings along at run time; imports of types alone bring nothing. */
function imports(file: string, seen = new Set<string>()): Set<string> {
  for (const [, names = '', target = ''] of (scripts[file] ?? '').matchAll(
    /^(?:import|export) ([^'"]*?)(?:from )?'([^']+)'/gm,
  )) {
    if (names.startsWith('type ')) continue
    const next = target.startsWith('.') ? resolve(file, target) : target
    if (!seen.has(next)) {
      seen.add(next)
      imports(next, seen)
    }
  }
  return seen
}

describe('sources', () => {
  it.each(Object.entries(styles))('%s names no raw colour', (_, css) => {
    expect(css.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull()
  })

  it.each(Object.entries(styles))('%s uses only tokens that exist', (_, css) => {
    const defined = new Set([...`${tokens}${css}`.matchAll(/(--[\w-]+):/g)].map((match) => match[1]))
    // Set from outside: by react-aria, or by the app around a component, always with a fallback.
    for (const name of ['--trigger-width', '--page-inset', '--table-head-top']) defined.add(name)
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1])
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })

  const light = Object.keys(scripts).filter(
    (file) => !heavy.has(file.split('/')[1] ?? '') && !file.includes('test-setup'),
  )
  it.each(light)('%s does not load react-aria', (file) => {
    expect([...imports(file)].filter((name) => name.includes('react-aria-components'))).toEqual([])
  })

  it('would notice react-aria behind an import of an import', () => {
    expect([...imports('../multi-select/multi-select.tsx')]).toContain('react-aria-components')
  })
})
