import { tabsOf, withTabs } from './placement.ts'
import type { Layout, Tab, WidgetPlacement } from './placement.ts'

/** Where widgets stand: on the page itself, or in one tab of a `tabs` widget. */
export type Place = 'page' | { readonly tabsId: string; readonly tabId: string }

export interface PlacedWidget {
  readonly widget: WidgetPlacement
  readonly place: Place
  readonly index: number
}

/** Every widget of a layout in reading order, those in tabs after the widget that holds them. */
export function placedWidgets(layout: Layout): readonly PlacedWidget[] {
  return layout.widgets.flatMap((widget, index) => [
    { widget, place: 'page', index },
    ...tabsOf(widget).flatMap((tab) =>
      tab.widgets.map((inner, at) => ({
        widget: inner,
        place: { tabsId: widget.id, tabId: tab.id },
        index: at,
      })),
    ),
  ])
}

export function findWidget(layout: Layout, id: string): PlacedWidget | undefined {
  return placedWidgets(layout).find(({ widget }) => widget.id === id)
}

export function isSamePlace(a: Place, b: Place): boolean {
  if (a === 'page' || b === 'page') return a === b
  return a.tabsId === b.tabsId && a.tabId === b.tabId
}

/** The widgets of a place; undefined when there is no such tab. */
export function widgetsAt(layout: Layout, place: Place): readonly WidgetPlacement[] | undefined {
  if (place === 'page') return layout.widgets
  const holder = layout.widgets.find(({ id }) => id === place.tabsId)
  return holder && tabsOf(holder).find(({ id }) => id === place.tabId)?.widgets
}

/** The layout with the widgets of one place replaced; a place that is not there changes nothing. */
export function editPlace(
  layout: Layout,
  place: Place,
  edit: (widgets: readonly WidgetPlacement[]) => readonly WidgetPlacement[],
): Layout {
  if (place === 'page') return { ...layout, widgets: edit(layout.widgets) }
  return editTabs(layout, place.tabsId, (tabs) =>
    tabs.map((tab) => (tab.id === place.tabId ? { ...tab, widgets: edit(tab.widgets) } : tab)),
  )
}

/** The layout with the tabs of one `tabs` widget replaced. */
export function editTabs(
  layout: Layout,
  tabsId: string,
  edit: (tabs: readonly Tab[]) => readonly Tab[],
): Layout {
  const widgets = layout.widgets.map((widget) =>
    widget.id === tabsId && widget.type === 'tabs' ? withTabs(widget, edit(tabsOf(widget))) : widget,
  )
  return { ...layout, widgets }
}

/** Puts a widget among others; an index beyond either end means that end. */
export function inserted<T>(list: readonly T[], index: number, item: T): readonly T[] {
  const at = Math.min(Math.max(Math.trunc(index), 0), list.length)
  return list.toSpliced(at, 0, item)
}
