import { describe, expect, it } from 'vitest'
import { placedWidgets } from './places.ts'
import { readableLayout } from './readable-layout.ts'
import { widgetTypes, type WidgetTypeId } from './widget-types/index.ts'
import type { Layout, WidgetPlacement } from './placement.ts'

const widget = (type: WidgetTypeId, more: Partial<WidgetPlacement> = {}): WidgetPlacement => ({
  id: type,
  type,
  typeVersion: widgetTypes[type].version,
  width: '1/3',
  settings: {},
  ...more,
})
const layout: Layout = {
  version: 1,
  widgets: [
    widget('notes', { condition: { all: [{ fact: 'daysOverdue', op: 'above', value: 30 }] } }),
    widget('ledgerSummary'),
    widget('tabs', {
      settings: { tabs: [{ id: 'a', label: 'Money', widgets: [widget('balanceByAge'), widget('tasks')] }] },
    }),
  ],
}
const types = (found: Layout) => placedWidgets(found).map(({ widget: { type } }) => type)

describe('the layout that a viewer may read', () => {
  it('is whole for somebody who may read everything, with its conditions', () => {
    expect(readableLayout(layout, () => true)).toEqual(layout)
  })

  it('has no widget that the viewer may not read, in tabs neither', () => {
    const found = readableLayout(layout, (permission) => permission !== 'ledger:read')
    expect(types(found)).toEqual(['notes', 'tabs', 'tasks'])
    expect(JSON.stringify(found)).not.toMatch(/ledgerSummary|balanceByAge/)
  })
})
