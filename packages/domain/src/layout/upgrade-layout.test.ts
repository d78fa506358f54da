import { expect, test } from 'vitest'
import { removeWidget, rename } from './arrange.ts'
import { defaultLayout } from './default-layout.ts'
import { raiseSettings, upgradeLayout } from './upgrade-layout.ts'
import { validateLayout } from './validate-layout.ts'

const notes = { id: 'notes', type: 'notes', typeVersion: 1, width: '1/2', settings: { count: 5 } }
const map = {
  id: 'map',
  type: 'map',
  typeVersion: 3,
  width: 'full',
  height: 300,
  settings: { zoom: 4 },
  title: 'Where',
}

function widgetsOf(...widgets: unknown[]) {
  const read = upgradeLayout({ version: 1, widgets })
  if (!read.ok) throw new Error(read.error.code)
  return read.value.widgets
}

test('reads a current layout as it is', () => {
  expect(upgradeLayout(defaultLayout)).toEqual({ ok: true, value: defaultLayout })
})

test('runs every upgrade between the stored version and today', () => {
  const definition = {
    version: 3,
    upgrades: {
      1: (settings: unknown) => ({ old: settings }),
      2: (settings: unknown) => ({ older: settings }),
    },
  }
  expect(raiseSettings(definition, 1, 7)).toEqual({ older: { old: 7 } })
  expect(raiseSettings(definition, 2, 7)).toEqual({ older: 7 })
  expect(raiseSettings(definition, 3, 7)).toBe(7)
})

test('keeps a widget of an unknown kind, with all that was stored', () => {
  expect(widgetsOf(map)).toEqual([
    {
      id: 'map',
      type: 'unknown',
      originalType: 'map',
      typeVersion: 3,
      width: 'full',
      title: 'Where',
      settings: { original: map },
    },
  ])
})

const unreadable: readonly [why: string, stored: object][] = [
  ['newer than this program', { ...notes, typeVersion: 9 }],
  ['with broken settings', { ...notes, settings: { count: 'many' } }],
  [
    'with a condition that cannot be read',
    { ...notes, condition: { all: [{ fact: 'weather', op: 'is', value: 1 }] } },
  ],
]
test.each(unreadable)('keeps a widget %s as unknown', (_why, stored) => {
  expect(widgetsOf(stored)).toMatchObject([
    { type: 'unknown', originalType: 'notes', settings: { original: stored } },
  ])
})

test('saves an unknown widget again without losing anything, edited or not', () => {
  const read = upgradeLayout({ version: 1, widgets: [notes, map] })
  const edited = read.ok ? rename(read.value, 'map', 'Elsewhere') : read
  const saved = edited.ok ? validateLayout(edited.value) : edited
  expect(saved.ok && widgetsOf(...saved.value.widgets)).toMatchObject([
    notes,
    { type: 'unknown', title: 'Elsewhere', settings: { original: { height: 300, settings: { zoom: 4 } } } },
  ])
  expect(saved.ok && removeWidget(saved.value, 'map').ok).toBe(true)
})

test('knows a widget again once its kind exists, with what was edited meanwhile', () => {
  const stored = {
    id: 'n',
    type: 'unknown',
    originalType: 'notes',
    typeVersion: 1,
    width: 'full',
    settings: { original: notes },
  }
  expect(widgetsOf(stored)).toEqual([{ ...notes, id: 'n', width: 'full' }])
})

test('a broken widget in a tab leaves its neighbours alone', () => {
  const tabs = {
    id: 't',
    type: 'tabs',
    typeVersion: 1,
    width: 'full',
    settings: { tabs: [{ id: 'one', label: 'One', widgets: [map, notes, 7] }] },
  }
  expect(widgetsOf(tabs)).toMatchObject([
    {
      type: 'tabs',
      settings: {
        tabs: [{ widgets: [{ type: 'unknown', originalType: 'map' }, notes, { type: 'unknown' }] }],
      },
    },
  ])
})

test('repairs ids and widths rather than refusing the page', () => {
  const widgets = widgetsOf(
    notes,
    { ...map, id: 'notes' },
    { ...map, id: 7 },
    { ...notes, id: 'w', type: 'claims', width: 'huge', settings: {} },
  )
  expect(new Set(widgets.map(({ id }) => id)).size).toBe(4)
  expect(widgets[3]).toMatchObject({ id: 'w', width: '2/3', settings: { show: 'open' } })
})

const refused: readonly [raw: unknown, code: string][] = [
  [null, 'NOT_A_LAYOUT'],
  [[], 'NOT_A_LAYOUT'],
  [{ version: 1 }, 'NOT_A_LAYOUT'],
  [{ version: 2, widgets: [] }, 'LAYOUT_TOO_NEW'],
]
test.each(refused)('refuses %j', (raw, code) => {
  expect(upgradeLayout(raw)).toMatchObject({ ok: false, error: { code } })
})
