import { isSameContent } from './canonical.ts'
import { describeCondition } from './describe-condition.ts'
import type { ConditionNames } from './describe-condition.ts'
import { longestRise } from './longest-rise.ts'
import { tabsOf } from './placement.ts'
import type { Layout, WidgetPlacement } from './placement.ts'
import { findWidget, isSamePlace, placedWidgets } from './places.ts'
import type { PlacedWidget } from './places.ts'
import { widgetLabel } from './widget-label.ts'
import { widgetSettingsText } from './widget-settings-text.ts'

export type LayoutChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'widthChanged'
  | 'renamed'
  | 'conditionChanged'
  | 'settingsChanged'

/** One difference between two versions of a layout; `from` and `to` are words for people. */
export interface LayoutChange {
  readonly kind: LayoutChangeKind
  readonly widgetId: string
  readonly label: string
  readonly from?: string
  readonly to?: string
}

/**
 * What one has to do to the first layout to get the second. Of widgets in a new order only the fewest count as moved; those that were
 * pushed along do not.
 */
export function diffLayouts(
  before: Layout,
  after: Layout,
  names: ConditionNames = {},
): readonly LayoutChange[] {
  const old = new Map(placedWidgets(before).map((placed) => [placed.widget.id, placed]))
  const now = new Map(placedWidgets(after).map((placed) => [placed.widget.id, placed]))
  const pairs: { from: PlacedWidget; to: PlacedWidget }[] = []
  const changes: LayoutChange[] = []
  for (const from of old.values()) {
    const to = now.get(from.widget.id)
    if (to && isSameType(from.widget, to.widget)) pairs.push({ from, to })
    else changes.push({ ...about(from.widget, 'removed'), from: position(from, before) })
  }
  for (const to of now.values()) {
    const from = old.get(to.widget.id)
    if (!from || !isSameType(from.widget, to.widget))
      changes.push({ ...about(to.widget, 'added'), to: position(to, after) })
  }
  const moved = movedIds(pairs)
  for (const { from, to } of pairs) {
    if (moved.has(to.widget.id)) {
      changes.push({ ...about(to.widget, 'moved'), from: position(from, before), to: position(to, after) })
    }
    changes.push(...contentChanges(from.widget, to.widget, names))
  }
  return changes
}

const about = (widget: WidgetPlacement, kind: LayoutChangeKind) => ({
  kind,
  widgetId: widget.id,
  label: widgetLabel(widget),
})

const isSameType = (a: WidgetPlacement, b: WidgetPlacement): boolean =>
  a.type === b.type && a.originalType === b.originalType

function movedIds(pairs: readonly { from: PlacedWidget; to: PlacedWidget }[]): ReadonlySet<string> {
  const moved = new Set<string>()
  const places = new Map<string, { id: string; was: number; is: number }[]>()
  for (const { from, to } of pairs) {
    if (isSamePlace(from.place, to.place)) {
      const key = to.place === 'page' ? 'page' : `${to.place.tabsId}/${to.place.tabId}`
      const list = places.get(key) ?? []
      places.set(key, [...list, { id: to.widget.id, was: from.index, is: to.index }])
    } else {
      moved.add(to.widget.id)
    }
  }
  for (const list of places.values()) {
    const inOrder = list.toSorted((a, b) => a.is - b.is)
    const stay = longestRise(inOrder.map(({ was }) => was))
    for (const { id, was } of inOrder) if (!stay.has(was)) moved.add(id)
  }
  return moved
}

function position({ place, index }: PlacedWidget, layout: Layout): string {
  if (place === 'page') return `position ${index + 1}`
  const holder = findWidget(layout, place.tabsId)?.widget
  const tab = holder && tabsOf(holder).find(({ id }) => id === place.tabId)
  return `tab “${tab?.label ?? place.tabId}”, position ${index + 1}`
}

function contentChanges(from: WidgetPlacement, to: WidgetPlacement, names: ConditionNames): LayoutChange[] {
  const changes: LayoutChange[] = []
  if (from.width !== to.width) changes.push({ ...about(to, 'widthChanged'), from: from.width, to: to.width })
  if (from.title !== to.title)
    changes.push({ ...about(to, 'renamed'), from: widgetLabel(from), to: widgetLabel(to) })
  if (!isSameContent(from.condition, to.condition)) {
    const words = ({ condition }: WidgetPlacement): string =>
      condition ? `when ${describeCondition(condition, names)}` : 'always'
    changes.push({ ...about(to, 'conditionChanged'), from: words(from), to: words(to) })
  }
  if (!isSameContent(ownSettings(from), ownSettings(to))) {
    changes.push({
      ...about(to, 'settingsChanged'),
      from: widgetSettingsText(from, names),
      to: widgetSettingsText(to, names),
    })
  }
  return changes
}

/** Settings without the widgets in tabs, which are compared each for itself. */
function ownSettings(widget: WidgetPlacement): unknown {
  const tabs = tabsOf(widget).map(({ id, label }) => ({ id, label }))
  return { typeVersion: widget.typeVersion, settings: tabs.length > 0 ? tabs : widget.settings }
}
