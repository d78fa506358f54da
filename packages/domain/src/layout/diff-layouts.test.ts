import { expect, test } from 'vitest'
import {
  addWidget,
  moveToTab,
  moveWidget,
  removeWidget,
  rename,
  setCondition,
  setSettings,
  setWidth,
} from './arrange.ts'
import type { Edit } from './arrange.ts'
import { renameTab } from './arrange-tabs.ts'
import { defaultLayout } from './default-layout.ts'
import { diffLayouts } from './diff-layouts.ts'
import type { LayoutChange } from './diff-layouts.ts'
import type { Layout } from './placement.ts'

const tabs = { tabs: [{ id: 'one', label: 'Money', widgets: [] }] }
const added = addWidget(defaultLayout, { id: 'tabs', type: 'tabs', settings: tabs })
if (!added.ok) throw new Error(added.error.code)
const page = added.value

const changes: readonly [what: string, edit: (layout: Layout) => Edit, change: LayoutChange][] = [
  [
    'an added widget',
    (p) =>
      addWidget(p, {
        id: 'c',
        type: 'custom',
        index: 0,
        settings: { label: 'Credit', schemaKey: 'a', fieldKeys: ['b'] },
      }),
    { kind: 'added', widgetId: 'c', label: 'Credit', to: 'position 1' },
  ],
  [
    'a removed widget',
    (p) => removeWidget(p, 'claims'),
    { kind: 'removed', widgetId: 'claims', label: 'Claims', from: 'position 2' },
  ],
  [
    'one moved widget, not those pushed along',
    (p) => moveWidget(p, 'contactDetails', 9),
    {
      kind: 'moved',
      widgetId: 'contactDetails',
      label: 'Contact details',
      from: 'position 1',
      to: 'position 10',
    },
  ],
  [
    'a widget moved into a tab',
    (p) => moveToTab(p, 'tasks', { tabsId: 'tabs', tabId: 'one' }),
    { kind: 'moved', widgetId: 'tasks', label: 'Tasks', from: 'position 9', to: 'tab “Money”, position 1' },
  ],
  [
    'a width',
    (p) => setWidth(p, 'notes', '1/4'),
    { kind: 'widthChanged', widgetId: 'notes', label: 'Notes', from: '1/2', to: '1/4' },
  ],
  [
    'a title',
    (p) => rename(p, 'notes', 'Our notes'),
    { kind: 'renamed', widgetId: 'notes', label: 'Our notes', from: 'Notes', to: 'Our notes' },
  ],
  [
    'a condition',
    (p) => setCondition(p, 'notes', { all: [{ fact: 'openClaims', op: 'above', value: 2 }] }),
    {
      kind: 'conditionChanged',
      widgetId: 'notes',
      label: 'Notes',
      from: 'always',
      to: 'when the number of open claims is more than 2',
    },
  ],
  [
    'settings',
    (p) => setSettings(p, 'notes', { count: 7 }),
    {
      kind: 'settingsChanged',
      widgetId: 'notes',
      label: 'Notes',
      from: '5 entries shown at first',
      to: '7 entries shown at first',
    },
  ],
  [
    'the name of a tab',
    (p) => renameTab(p, 'tabs', 'one', 'Cash'),
    { kind: 'settingsChanged', widgetId: 'tabs', label: 'Tabs', from: 'Money', to: 'Cash' },
  ],
]
test.each(changes)('tells %s', (_what, edit, change) => {
  const edited = edit(page)
  expect(edited.ok && diffLayouts(page, edited.value)).toEqual([change])
})
