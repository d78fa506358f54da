import { describe, expect, it } from 'vitest'
import type { WidgetPlacement } from './placement.ts'
import { widgetSettingsText } from './widget-settings-text.ts'

const placed = (type: WidgetPlacement['type'], settings: WidgetPlacement['settings']): WidgetPlacement => ({
  id: 'w1',
  type,
  typeVersion: 1,
  width: '1/2',
  settings,
})

describe('how a widget is set up, in words', () => {
  it.each([
    [placed('latestDiary', { count: 6 }), '6 entries shown at first'],
    [placed('notes', { count: 1 }), '1 entry shown at first'],
    [placed('claims', { show: 'open' }), 'open ones shown at first'],
    [placed('claims', { show: 'all' }), 'all shown at first'],
    [placed('tasks', {}), ''],
    [
      placed('custom', { label: 'Credit', schemaKey: 'credit', fieldKeys: ['score', 'old'] }),
      'called “Credit”, with Score, old',
    ],
  ])('%#', (widget, words) => {
    const field = (schema: string, key: string) =>
      `${schema}.${key}` === 'credit.score' ? 'Score' : undefined
    expect(widgetSettingsText(widget, { field })).toBe(words)
  })
})
