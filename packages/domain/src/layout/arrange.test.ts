import { expect, test } from 'vitest'
import {
  addWidget,
  canAddType,
  moveEarlier,
  moveLater,
  moveToTab,
  moveWidget,
  removeWidget,
  rename,
  setCondition,
  setSettings,
  setWidth,
} from './arrange.ts'
import type { Edit } from './arrange.ts'
import { addTab, moveTab, removeTab, renameTab } from './arrange-tabs.ts'
import { tabsOf } from './placement.ts'
import type { Layout } from './placement.ts'
import { findWidget, placedWidgets } from './places.ts'

function done(edit: Edit): Layout {
  if (!edit.ok) throw new Error(`${edit.error.code}: ${edit.error.message}`)
  return edit.value
}
const codeOf = (edit: { ok: true } | { ok: false; error: { code: string } }) =>
  edit.ok ? 'ok' : edit.error.code
/** The page as text: `claims tabs(First: tasks notes | Second: )`. */
const drawn = (layout: Layout): string =>
  layout.widgets
    .map((widget) => {
      const tabs = tabsOf(widget).map((tab) => `${tab.label}: ${tab.widgets.map(({ id }) => id).join(' ')}`)
      return tabs.length > 0 ? `${widget.id}(${tabs.join(' | ')})` : widget.id
    })
    .join(' ')

const twoTabs = {
  tabs: [
    { id: 'one', label: 'First', widgets: [] },
    { id: 'two', label: 'Second', widgets: [] },
  ],
}
const first = { tabsId: 'tabs', tabId: 'one' }
let page: Layout = { version: 1, widgets: [] }
page = done(addWidget(page, { id: 'claims', type: 'claims' }))
page = done(addWidget(page, { id: 'tabs', type: 'tabs', settings: twoTabs }))
page = done(addWidget(page, { id: 'tasks', type: 'tasks', place: first }))
page = done(addWidget(page, { id: 'notes', type: 'notes', place: first }))
page = done(addWidget(page, { id: 'age', type: 'balanceByAge', index: 0 }))

test('adds widgets where asked, with the width and settings of their type', () => {
  expect(drawn(page)).toBe('age claims tabs(First: tasks notes | Second: )')
  expect(findWidget(page, 'claims')?.widget).toEqual({
    id: 'claims',
    type: 'claims',
    typeVersion: 1,
    width: '2/3',
    settings: { show: 'open' },
  })
})

const moves: readonly [what: string, edit: (layout: Layout) => Edit, drawing: string][] = [
  ['to an index', (p) => moveWidget(p, 'age', 2), 'claims tabs(First: tasks notes | Second: ) age'],
  ['beyond the end', (p) => moveWidget(p, 'age', 99), 'claims tabs(First: tasks notes | Second: ) age'],
  [
    'before the beginning',
    (p) => moveWidget(p, 'claims', -1),
    'claims age tabs(First: tasks notes | Second: )',
  ],
  ['earlier', (p) => moveEarlier(p, 'claims'), 'claims age tabs(First: tasks notes | Second: )'],
  ['later in a tab', (p) => moveLater(p, 'tasks'), 'age claims tabs(First: notes tasks | Second: )'],
  ['into a tab', (p) => moveToTab(p, 'age', first, 1), 'claims tabs(First: tasks age notes | Second: )'],
  ['out of a tab', (p) => moveToTab(p, 'notes', 'page', 0), 'notes age claims tabs(First: tasks | Second: )'],
  [
    'to another tab',
    (p) => moveToTab(p, 'tasks', { tabsId: 'tabs', tabId: 'two' }),
    'age claims tabs(First: notes | Second: tasks)',
  ],
  ['with its tab', (p) => moveTab(p, 'tabs', 'one', 1), 'age claims tabs(Second:  | First: tasks notes)'],
]
test.each(moves)('moves a widget %s', (_what, edit, drawing) => {
  const before = JSON.stringify(page)
  expect(drawn(done(edit(page)))).toBe(drawing)
  expect(JSON.stringify(page)).toBe(before)
})

test('removing tabs keeps what was in them', () => {
  expect(drawn(done(removeWidget(page, 'tabs')))).toBe('age claims tasks notes')
  expect(drawn(done(removeTab(page, 'tabs', 'one')))).toBe('age claims tabs(Second: tasks notes)')
  expect(drawn(done(removeTab(page, 'tabs', 'two')))).toBe('age claims tabs(First: tasks notes)')
  expect(drawn(done(removeWidget(page, 'tasks')))).toBe('age claims tabs(First: notes | Second: )')
})

test('changes width, title, condition and settings, and takes titles and conditions back', () => {
  const condition = { all: [{ fact: 'openClaims', op: 'above', value: 0 }] } as const
  let edited = done(setWidth(page, 'notes', 'full'))
  edited = done(rename(edited, 'notes', '  Our notes '))
  edited = done(setCondition(edited, 'notes', condition))
  edited = done(setSettings(edited, 'notes', { count: 3 }))
  expect(findWidget(edited, 'notes')?.widget).toEqual({
    id: 'notes',
    type: 'notes',
    typeVersion: 1,
    width: 'full',
    title: 'Our notes',
    condition,
    settings: { count: 3 },
  })
  edited = done(setCondition(done(rename(edited, 'notes', null)), 'notes', null))
  expect(Object.keys(findWidget(edited, 'notes')?.widget ?? {}).toSorted()).toEqual([
    'id',
    'settings',
    'type',
    'typeVersion',
    'width',
  ])
})

test('allows custom widgets many times and names and adds tabs', () => {
  const settings = { label: 'Credit', schemaKey: 'credit', fieldKeys: ['score'] }
  const twice = done(
    addWidget(done(addWidget(page, { id: 'c1', type: 'custom', settings })), {
      id: 'c2',
      type: 'custom',
      settings,
    }),
  )
  expect(placedWidgets(twice)).toHaveLength(7)
  const third = done(
    addTab(done(renameTab(page, 'tabs', 'one', 'Money')), 'tabs', { id: 'three', label: ' Third ' }),
  )
  expect(drawn(third)).toBe('age claims tabs(Money: tasks notes | Second:  | Third: )')
})

const unknownPage: Layout = {
  version: 1,
  widgets: [{ id: 'u', type: 'unknown', originalType: 'map', typeVersion: 1, width: 'full', settings: {} }],
}
const fullPage: Layout = {
  version: 1,
  widgets: Array.from({ length: 60 }, (_, i) => ({
    id: `w${i}`,
    type: 'custom',
    typeVersion: 1,
    width: 'full',
    settings: {},
  })),
}
const refused: readonly [why: string, edit: Edit, code: string][] = [
  ['a type that is on the page', addWidget(page, { id: 'x', type: 'claims' }), 'WIDGET_ALREADY_PLACED'],
  ['a type that is in a tab', addWidget(page, { id: 'x', type: 'tasks' }), 'WIDGET_ALREADY_PLACED'],
  ['an id that is taken', addWidget(page, { id: 'tasks', type: 'ledgerSummary' }), 'ID_TAKEN'],
  [
    'a place that is gone',
    addWidget(page, { id: 'x', type: 'ledgerSummary', place: { tabsId: 'tabs', tabId: 'z' } }),
    'TAB_NOT_FOUND',
  ],
  [
    'tabs in tabs',
    addWidget(page, { id: 'x', type: 'tabs', settings: twoTabs, place: first }),
    'TABS_IN_TABS',
  ],
  ['moving tabs into tabs', moveToTab(page, 'tabs', first), 'TABS_IN_TABS'],
  [
    'a custom widget without fields',
    addWidget(page, { id: 'x', type: 'custom', settings: { label: 'A', schemaKey: 'a', fieldKeys: [] } }),
    'TOO_FEW',
  ],
  ['a 61st widget', addWidget(fullPage, { id: 'x', type: 'claims' }), 'TOO_MANY_WIDGETS'],
  ['the first one earlier', moveEarlier(page, 'age'), 'ALREADY_FIRST'],
  ['the last one later', moveLater(page, 'notes'), 'ALREADY_LAST'],
  ['a widget that is gone', removeWidget(page, 'x'), 'WIDGET_NOT_FOUND'],
  ['a long title', rename(page, 'age', 'x'.repeat(81)), 'TOO_LONG'],
  ['wrong settings', setSettings(page, 'notes', { count: 500 }), 'TOO_LARGE'],
  ['tabs as settings', setSettings(page, 'tabs', { tabs: [] }), 'TABS_HAVE_EDITS'],
  ['settings of an unknown widget', setSettings(unknownPage, 'u', {}), 'UNKNOWN_WIDGET'],
  ['the last tab', removeTab(done(removeTab(page, 'tabs', 'one')), 'tabs', 'two'), 'LAST_TAB'],
  ['a tab without a name', addTab(page, 'tabs', { id: 'n', label: ' ' }), 'REQUIRED'],
  ['a tab of something else', renameTab(page, 'claims', 'one', 'x'), 'TAB_NOT_FOUND'],
]
test.each(refused)('refuses %s', (_why, edit, code) => {
  expect(codeOf(edit)).toBe(code)
})

test('says for the list of widgets what can be added', () => {
  expect(codeOf(canAddType(page, 'claims'))).toBe('WIDGET_ALREADY_PLACED')
  expect(codeOf(canAddType(page, 'ledgerSummary'))).toBe('ok')
})
