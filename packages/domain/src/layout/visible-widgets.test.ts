import { expect, test } from 'vitest'
import { money } from '../shared/money.ts'
import type { AccountFacts } from './facts.ts'
import type { Layout, WidgetPlacement } from './placement.ts'
import { visibleWidgets } from './visible-widgets.ts'
import type { WidgetReader } from './visible-widgets.ts'

const facts: AccountFacts = {
  balance: money(100n, 'EUR'),
  daysOverdue: 10,
  flags: [],
  profileId: 'prf_a',
  groupIds: [],
  openClaims: 1,
  hasOpenPromise: false,
  hasActivePlan: false,
  debtorKind: 'person',
  customFields: { credit: { secret: 3 } },
}
const reader: WidgetReader = {
  canRead: (permission) => permission !== 'ledger:read',
  field: (schema, field) =>
    schema !== 'credit' ? 'gone' : field === 'secret' ? 'unreadable' : field === 'old' ? 'gone' : 'readable',
}

const widget = (id: string, type: string, rest: Partial<WidgetPlacement> = {}): WidgetPlacement => ({
  id,
  type,
  typeVersion: 1,
  width: '1/3',
  settings: {},
  ...rest,
})
const custom = (id: string, schemaKey: string, ...fieldKeys: string[]) =>
  widget(id, 'custom', { settings: { label: 'Custom fields', schemaKey, fieldKeys } })
const page = (...widgets: WidgetPlacement[]): Layout => ({ version: 1, widgets })
const show = (...widgets: WidgetPlacement[]) => visibleWidgets(page(...widgets), facts, reader)

test('shows what may be read, by its label', () => {
  expect(show(widget('n', 'notes', { settings: { count: 5 } }))).toEqual({
    widgets: [
      { id: 'n', type: 'notes', typeVersion: 1, width: '1/3', label: 'Notes', settings: { count: 5 } },
    ],
    missing: [],
  })
})

test('leaves nothing of a widget that may not be read', () => {
  const hidden = widget('secret-id', 'ledgerSummary', { title: 'Insolvency watch' })
  const tabs = widget('t', 'tabs', {
    settings: {
      tabs: [
        { id: 'one', label: 'Litigation', widgets: [hidden] },
        { id: 'two', label: 'Empty', widgets: [] },
      ],
    },
  })
  expect(show(hidden, tabs)).toEqual({ widgets: [], missing: [] })
})

test('shows a widget with a condition only where it holds, and never the condition', () => {
  const when = (value: number) => ({
    condition: { all: [{ fact: 'daysOverdue', op: 'atLeast', value } as const] },
  })
  const shown = show(widget('a', 'tasks', when(10)), widget('b', 'notes', when(11)))
  expect(shown.widgets.map(({ id }) => id)).toEqual(['a'])
  expect(JSON.stringify(shown)).not.toContain('daysOverdue')
})

test('does not tell by a widget what an unreadable field holds', () => {
  const condition = { all: [{ fact: 'customField:credit.secret', op: 'is', value: 3 } as const] }
  expect(show(widget('a', 'tasks', { condition })).widgets).toEqual([])
})

test('keeps the readable fields of a custom widget and reports the others', () => {
  const shown = show(custom('c', 'credit', 'score', 'secret', 'old'), custom('d', 'gone', 'x'))
  expect(shown.widgets).toMatchObject([
    { id: 'c', label: 'Custom fields', settings: { fieldKeys: ['score'] } },
  ])
  expect(shown.missing).toEqual([
    { widgetId: 'c', schemaKey: 'credit', fieldKey: 'secret', reason: 'unreadable' },
    { widgetId: 'c', schemaKey: 'credit', fieldKey: 'old', reason: 'gone' },
    { widgetId: 'd', schemaKey: 'gone', fieldKey: 'x', reason: 'gone' },
  ])
})

test('shows the tabs that have something to show', () => {
  const tabs = [
    { id: 'one', label: 'Work', widgets: [widget('n', 'notes'), widget('l', 'ledgerSummary')] },
    { id: 'two', label: 'Money', widgets: [widget('b', 'balanceByAge')] },
  ]
  const shown = show(widget('t', 'tabs', { settings: { tabs } }))
  expect(shown.widgets[0]?.tabs?.map((tab) => [tab.label, tab.widgets.map(({ id }) => id)])).toEqual([
    ['Work', ['n']],
  ])
  expect(JSON.stringify(shown)).not.toContain('Money')
})

test('says that a widget is unknown and nothing more', () => {
  const unknown = widget('u', 'unknown', {
    originalType: 'map',
    title: 'Secret',
    settings: { original: { a: 'Secret' } },
  })
  expect(show(unknown).widgets).toEqual([
    { id: 'u', type: 'unknown', typeVersion: 1, width: '1/3', label: 'Unknown widget', settings: {} },
  ])
})
