import { describe, expect, it } from 'vitest'
import { describeChange } from './describe-change.ts'
import type { LayoutChange } from './diff-layouts.ts'

const about = { widgetId: 'w1', label: 'Claims' }

describe('a change of a layout in words', () => {
  it.each<[LayoutChange, string]>([
    [{ ...about, kind: 'added', to: 'position 2' }, 'Claims: added at position 2.'],
    [{ ...about, kind: 'removed', from: 'position 2' }, 'Claims: removed from position 2.'],
    [
      { ...about, kind: 'moved', from: 'position 2', to: 'tab “Money”, position 1' },
      'Claims: moved from position 2 to tab “Money”, position 1.',
    ],
    [{ ...about, kind: 'widthChanged', from: '2/3', to: 'full' }, 'Claims: width changed from 2/3 to full.'],
    [{ ...about, kind: 'renamed', from: 'Claims', to: 'Invoices' }, 'Claims: renamed to Invoices.'],
    [
      {
        ...about,
        kind: 'conditionChanged',
        from: 'always',
        to: 'when the days overdue are more than 30',
      },
      'Claims: shown when the days overdue are more than 30; before, always.',
    ],
    [
      { ...about, kind: 'settingsChanged', from: 'open ones shown at first', to: 'all shown at first' },
      'Claims: all shown at first; before, open ones shown at first.',
    ],
  ])('%j', (change, words) => {
    expect(describeChange(change)).toBe(words)
  })
})
