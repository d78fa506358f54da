import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as arrange from './arrange.ts'
import type { Edit } from './arrange.ts'
import { addTab, moveTab, removeTab } from './arrange-tabs.ts'
import { isSameContent } from './canonical.ts'
import { defaultLayout } from './default-layout.ts'
import { diffLayouts } from './diff-layouts.ts'
import { canRedo, maxSteps, recordStep, redo, startHistory, undo } from './history.ts'
import { tabsOf } from './placement.ts'
import type { Layout } from './placement.ts'
import { placedWidgets } from './places.ts'
import type { Place } from './places.ts'
import { upgradeLayout } from './upgrade-layout.ts'
import { validateLayout } from './validate-layout.ts'
import { widgetTypeIds } from './widget-types/index.ts'
import { widgetWidths } from './widths.ts'

interface Step {
  readonly removes?: string
  readonly apply: (layout: Layout) => Edit
}

const settingsOf = {
  custom: { label: 'Credit', schemaKey: 'credit', fieldKeys: ['score'] },
  tabs: {
    tabs: [
      { id: 't1', label: 'One', widgets: [] },
      { id: 't2', label: 'Two', widgets: [] },
    ],
  },
}
const ids = [...defaultLayout.widgets.map(({ id }) => id), 'n1', 'n2', 'n3', 'n4']
const id = fc.constantFrom(...ids)
const index = fc.integer({ min: -2, max: 15 })
const tabId = fc.constantFrom('t1', 't2', 't3')
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant('page' as const),
  fc.record({ tabsId: fc.constantFrom('n1', 'n2', 'n3', 'n4'), tabId }),
)
const type = fc.oneof(fc.constantFrom(...widgetTypeIds), fc.constantFrom('custom' as const, 'tabs' as const))

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(id, type, place, index).map(([widget, kind, at, to]) => ({
      apply: (layout: Layout) =>
        arrange.addWidget(layout, {
          id: widget,
          type: kind,
          place: at,
          index: to,
          settings: kind === 'custom' || kind === 'tabs' ? settingsOf[kind] : {},
        }),
    })),
  },
  id.map((widget) => ({ removes: widget, apply: (layout: Layout) => arrange.removeWidget(layout, widget) })),
  fc
    .tuple(id, index)
    .map(([widget, to]) => ({ apply: (layout: Layout) => arrange.moveWidget(layout, widget, to) })),
  id.map((widget) => ({ apply: (layout: Layout) => arrange.moveEarlier(layout, widget) })),
  id.map((widget) => ({ apply: (layout: Layout) => arrange.moveLater(layout, widget) })),
  {
    weight: 3,
    arbitrary: fc.tuple(id, place, fc.option(index, { nil: undefined })).map(([widget, to, at]) => ({
      apply: (layout: Layout) => arrange.moveToTab(layout, widget, to, at),
    })),
  },
  fc.tuple(id, fc.constantFrom(...widgetWidths)).map(([widget, width]) => ({
    apply: (layout: Layout) => arrange.setWidth(layout, widget, width),
  })),
  fc.tuple(id, fc.option(fc.string({ maxLength: 20 }))).map(([widget, title]) => ({
    apply: (layout: Layout) => arrange.rename(layout, widget, title),
  })),
  fc.tuple(id, fc.option(fc.nat(90))).map(([widget, days]) => ({
    apply: (layout: Layout) =>
      arrange.setCondition(
        layout,
        widget,
        days === null ? null : { all: [{ fact: 'daysOverdue', op: 'above', value: days }] },
      ),
  })),
  fc.tuple(id, fc.integer({ min: 1, max: 20 })).map(([widget, count]) => ({
    apply: (layout: Layout) => arrange.setSettings(layout, widget, { count }),
  })),
  id.map((widget) => ({ apply: (layout: Layout) => addTab(layout, widget, { id: 't3', label: 'Three' }) })),
  fc.tuple(id, tabId).map(([widget, tab]) => ({ apply: (layout: Layout) => removeTab(layout, widget, tab) })),
  fc
    .tuple(id, tabId, index)
    .map(([widget, tab, to]) => ({ apply: (layout: Layout) => moveTab(layout, widget, tab, to) })),
)
const steps = fc.array(step, { maxLength: 40, size: 'max' })

const start: Layout = {
  version: 1,
  widgets: [
    ...defaultLayout.widgets.slice(0, 6),
    { id: 'n1', type: 'tabs', typeVersion: 1, width: 'full', settings: settingsOf.tabs },
  ],
}

const idsOf = (layout: Layout): string[] => placedWidgets(layout).map(({ widget }) => widget.id)

function after(list: readonly Step[], from: Layout = start): Layout {
  return list.reduce((layout, { apply }) => {
    const edit = apply(layout)
    return edit.ok ? edit.value : layout
  }, from)
}

test('edits keep ids unique, and no widget goes but the one that is removed', () => {
  fc.assert(
    fc.property(steps, (list) => {
      let layout = start
      for (const { apply, removes } of list) {
        const before = idsOf(layout)
        const edit = apply(layout)
        if (!edit.ok) continue
        layout = edit.value
        const now = idsOf(layout)
        expect(new Set(now).size).toBe(now.length)
        expect(before.filter((widget) => !now.includes(widget))).toEqual(
          removes === undefined ? [] : [removes],
        )
      }
    }),
  )
})

test('what edits make can be saved and read again as it is', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const layout = after(list)
      expect(validateLayout(layout)).toEqual({ ok: true, value: layout })
      expect(upgradeLayout(JSON.parse(JSON.stringify(layout)))).toEqual({ ok: true, value: layout })
    }),
  )
})

test('edits reach widgets in tabs', () => {
  const isInTab = (layout: Layout): boolean =>
    layout.widgets.some((widget) => tabsOf(widget).some((tab) => tab.widgets.length > 0))
  const samples = fc.sample(steps, { numRuns: 300, seed: 7 })
  expect(samples.filter((list) => isInTab(after(list))).length).toBeGreaterThan(20)
})

test('undo after any edit restores what was, and redo brings the edit back', () => {
  fc.assert(
    fc.property(steps, (list) => {
      let history = startHistory(start)
      for (const { apply } of list) {
        const edit = apply(history.present)
        if (!edit.ok) continue
        const next = recordStep(history, edit.value)
        const isStep = next !== history
        expect(isStep ? undo(next).present : history.present).toBe(history.present)
        expect(isStep ? redo(undo(next)).present : next.present).toEqual(next.present)
        history = next
      }
      let back = history
      for (const _ of history.past) back = undo(back)
      expect(back.present).toEqual(start)
      while (canRedo(back)) back = redo(back)
      expect(back.present).toEqual(history.present)
    }),
  )
})

test('the history forgets steps beyond its bound', () => {
  let history = startHistory(start)
  for (let i = 0; i < maxSteps + 5; i++) {
    const edit = arrange.rename(history.present, 'claims', `Title ${i}`)
    if (edit.ok) history = recordStep(history, edit.value)
  }
  expect(history.past).toHaveLength(maxSteps)
})

test('the difference of two layouts is empty exactly when they are equal', () => {
  fc.assert(
    fc.property(steps, steps, (one, two) => {
      const a = after(one)
      const b = after(two, a)
      expect(diffLayouts(a, JSON.parse(JSON.stringify(a)))).toEqual([])
      expect(diffLayouts(a, b).length === 0).toBe(isSameContent(a, b))
    }),
  )
})
