import { expect, it } from 'vitest'
import { replaceSections } from './replace-sections.ts'

const report = '# Benchmarks\n\nHow.\n\n## List\n\n| old |\n\n## Diary\n\n### Pages\n\n| kept |\n'

it('replaces what was measured anew where it stood, and keeps the rest', () => {
  expect(replaceSections(report, ['## List\n\n| new |\n'])).toBe(report.replace('old', 'new'))
  expect(replaceSections(report, ['## Diary\n\n| new |\n'])).toBe(
    '# Benchmarks\n\nHow.\n\n## List\n\n| old |\n\n## Diary\n\n| new |\n',
  )
})

it('adds what was never measured before', () => {
  expect(replaceSections(report, ['## Actions\n\n| new |\n'])).toBe(`${report}\n## Actions\n\n| new |\n`)
})
