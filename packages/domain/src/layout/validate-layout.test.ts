import { expect, test } from 'vitest'
import { defaultLayout } from './default-layout.ts'
import { validateLayout } from './validate-layout.ts'

const notes = { id: 'notes', type: 'notes', typeVersion: 1, width: '1/2', settings: {} }
const custom = {
  ...notes,
  id: 'c',
  type: 'custom',
  settings: { label: 'A', schemaKey: 'a', fieldKeys: ['b'] },
}
const tabs = (...widgets: object[]) => ({
  ...notes,
  id: 'tabs',
  type: 'tabs',
  settings: { tabs: [{ id: 'one', label: 'One', widgets }] },
})
const page = (...widgets: object[]) => ({ version: 1, widgets })

test('accepts the built-in page, and fills in settings in tabs', () => {
  expect(validateLayout(defaultLayout)).toEqual({ ok: true, value: defaultLayout })
  const read = validateLayout(page(tabs(notes)))
  expect(read).toMatchObject({
    ok: true,
    value: { widgets: [{ settings: { tabs: [{ widgets: [{ id: 'notes', settings: { count: 5 } }] }] } }] },
  })
})

test('lets an unknown widget travel along as it is', () => {
  const unknown = {
    ...notes,
    type: 'unknown',
    originalType: 'map',
    settings: { original: { anything: [1] } },
  }
  expect(validateLayout(page(unknown))).toEqual({ ok: true, value: page(unknown) })
})

const refused: readonly [why: string, raw: unknown, code: string, field: string | undefined][] = [
  ['something else', 'layout', 'WRONG_TYPE', undefined],
  ['a layout of another version', { version: 2, widgets: [] }, 'NOT_ONE_OF', 'version'],
  ['a widget of no kind we know', page({ ...notes, type: 'map' }), 'UNKNOWN_WIDGET', 'widgets.0.type'],
  ['a kind that every object has', page({ ...notes, type: 'toString' }), 'UNKNOWN_WIDGET', 'widgets.0.type'],
  [
    'an unknown widget that does not say what it was',
    page({ ...notes, type: 'unknown' }),
    'REQUIRED',
    'widgets.0.originalType',
  ],
  [
    'settings of another version',
    page({ ...notes, typeVersion: 2 }),
    'WIDGET_VERSION',
    'widgets.0.typeVersion',
  ],
  ['a width that does not exist', page({ ...notes, width: '5/7' }), 'NOT_ONE_OF', 'widgets.0.width'],
  ['an id with a space', page({ ...notes, id: 'my notes' }), 'INVALID', 'widgets.0.id'],
  ['an unknown property', page({ ...notes, onClick: 'x' }), 'UNKNOWN_FIELD', 'widgets.0'],
  [
    'wrong settings',
    page(notes, { ...custom, settings: { label: 'A', fieldKeys: ['b'] } }),
    'REQUIRED',
    'widgets.1.settings.schemaKey',
  ],
  [
    'wrong settings in a tab',
    page(tabs({ ...notes, settings: { count: 0 } })),
    'TOO_SMALL',
    'widgets.0.settings.tabs.0.widgets.0.settings.count',
  ],
  [
    'a wrong condition',
    page({ ...notes, condition: { all: [{ fact: 'x', op: 'is', value: 1 }] } }),
    'UNKNOWN_FACT',
    'widgets.0.condition.all.0.fact',
  ],
  [
    'tabs in tabs',
    page(tabs({ ...tabs(), id: 'inner' })),
    'TABS_IN_TABS',
    'widgets.0.settings.tabs.0.widgets.0.type',
  ],
  ['the same id twice', page(custom, custom), 'ID_TAKEN', 'widgets'],
  ['the same id in a tab', page(custom, tabs(custom)), 'ID_TAKEN', 'widgets'],
  ['the same kind twice', page(notes, tabs({ ...notes, id: 'n2' })), 'WIDGET_ALREADY_PLACED', 'widgets'],
  [
    '61 widgets',
    page(...Array.from({ length: 61 }, (_, i) => ({ ...custom, id: `c${i}` }))),
    'TOO_MANY',
    'widgets',
  ],
  [
    '61 widgets, tabs counted',
    page(...Array.from({ length: 59 }, (_, i) => ({ ...custom, id: `c${i}` })), tabs({ ...custom, id: 'x' })),
    'TOO_MANY_WIDGETS',
    'widgets',
  ],
  [
    'a layout of a megabyte',
    page({ ...notes, type: 'unknown', originalType: 'map', settings: { x: 'x'.repeat(1_000_000) } }),
    'LAYOUT_TOO_LARGE',
    undefined,
  ],
]
test.each(refused)('refuses %s', (_why, raw, code, field) => {
  const read = validateLayout(raw)
  expect(read.ok ? null : read.error.map((refusal) => [refusal.code, refusal.field])).toEqual([[code, field]])
})
