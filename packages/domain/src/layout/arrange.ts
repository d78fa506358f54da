import { parseInput } from '../shared/parse-input.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { Condition } from './condition.ts'
import { maxTitleLength, tabsOf } from './placement.ts'
import type { Layout, WidgetPlacement, WidgetSettings } from './placement.ts'
import { editPlace, findWidget, inserted, isSamePlace, placedWidgets, widgetsAt } from './places.ts'
import type { Place, PlacedWidget } from './places.ts'
import { isWidgetTypeId, widgetTypes } from './widget-types/index.ts'
import type { WidgetTypeId } from './widget-types/index.ts'
import type { WidgetWidth } from './widths.ts'

export const maxWidgets = 60

/** Every edit gives a new layout, or says why not; it never changes the one it was given. */
export type Edit<Code extends string = string> = Result<Layout, Refusal<Code>>

export interface NewWidget {
  /** Made by the caller; unique on the page. */
  readonly id: string
  readonly type: WidgetTypeId
  readonly width?: WidgetWidth
  readonly title?: string
  readonly settings?: WidgetSettings
  /** At the end of the page when absent. */
  readonly place?: Place
  readonly index?: number
}

const notFound = () => refuse('WIDGET_NOT_FOUND', 'This widget is no longer on the page.')

/** Whether a widget of this type may still be added; the reason is for the list of widgets to add (A8). */
export function canAddType(
  layout: Layout,
  type: WidgetTypeId,
): Result<void, Refusal<'TOO_MANY_WIDGETS' | 'WIDGET_ALREADY_PLACED'>> {
  const placed = placedWidgets(layout)
  if (placed.length >= maxWidgets)
    return refuse('TOO_MANY_WIDGETS', `A page has at most ${maxWidgets} widgets.`)
  const { allowsMany, label } = widgetTypes[type]
  if (!allowsMany && placed.some(({ widget }) => widget.type === type)) {
    return refuse('WIDGET_ALREADY_PLACED', `${label} is on the page already.`)
  }
  return ok()
}

export function addWidget(layout: Layout, added: NewWidget): Edit {
  const { id, type, place = 'page' } = added
  const possible = canAddType(layout, type)
  if (!possible.ok) return possible
  if (findWidget(layout, id)) return refuse('ID_TAKEN', 'Another widget of the page has this id.')
  const siblings = widgetsAt(layout, place)
  if (!siblings) return tabNotFound()
  if (type === 'tabs' && place !== 'page') return tabsInTabs()
  const settings = readSettings(type, added.settings ?? {})
  if (!settings.ok) return settings
  if (
    type === 'tabs' &&
    tabsOf({ ...bare(added), settings: settings.value }).some(({ widgets }) => widgets.length > 0)
  ) {
    return refuse('TABS_NOT_EMPTY', 'Add the tabs first, then move widgets into them.')
  }
  const widget = { ...bare(added), settings: settings.value }
  return ok(editPlace(layout, place, (widgets) => inserted(widgets, added.index ?? siblings.length, widget)))
}

function bare({ id, type, width, title }: NewWidget): WidgetPlacement {
  const { version, defaultWidth } = widgetTypes[type]
  const placement = { id, type, typeVersion: version, width: width ?? defaultWidth, settings: {} }
  return title === undefined ? placement : { ...placement, title }
}

/** Removes a widget. Widgets in the tabs of a removed one are put where it stood: only what is named is ever removed. */
export function removeWidget(layout: Layout, id: string): Edit<'WIDGET_NOT_FOUND'> {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  const freed = tabsOf(found.widget).flatMap(({ widgets }) => widgets)
  return ok(editPlace(layout, found.place, (widgets) => widgets.toSpliced(found.index, 1, ...freed)))
}

/** Moves a widget within its place, so that it stands at `toIndex` there afterwards. */
export function moveWidget(layout: Layout, id: string, toIndex: number): Edit<'WIDGET_NOT_FOUND'> {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  return ok(shift(layout, found, toIndex))
}

function shift(layout: Layout, { widget, place, index }: PlacedWidget, toIndex: number): Layout {
  return editPlace(layout, place, (widgets) => inserted(widgets.toSpliced(index, 1), toIndex, widget))
}

export function moveEarlier(layout: Layout, id: string): Edit<'WIDGET_NOT_FOUND' | 'ALREADY_FIRST'> {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  if (found.index === 0) return refuse('ALREADY_FIRST', 'This widget is the first one already.')
  return ok(shift(layout, found, found.index - 1))
}

export function moveLater(layout: Layout, id: string): Edit<'WIDGET_NOT_FOUND' | 'ALREADY_LAST'> {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  const count = widgetsAt(layout, found.place)?.length ?? 0
  if (found.index >= count - 1) return refuse('ALREADY_LAST', 'This widget is the last one already.')
  return ok(shift(layout, found, found.index + 1))
}

/** Moves a widget into a tab, or out onto the page; to the end there unless an index is given. */
export function moveToTab(
  layout: Layout,
  id: string,
  to: Place,
  toIndex?: number,
): Edit<'WIDGET_NOT_FOUND' | 'TAB_NOT_FOUND' | 'TABS_IN_TABS'> {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  const target = widgetsAt(layout, to)
  if (!target) return tabNotFound()
  if (to !== 'page' && found.widget.type === 'tabs') return tabsInTabs()
  const index = toIndex ?? target.length
  if (isSamePlace(found.place, to)) return ok(shift(layout, found, index))
  const without = editPlace(layout, found.place, (widgets) => widgets.toSpliced(found.index, 1))
  return ok(editPlace(without, to, (widgets) => inserted(widgets, index, found.widget)))
}

export function setWidth(layout: Layout, id: string, width: WidgetWidth): Edit<'WIDGET_NOT_FOUND'> {
  return change(layout, id, (widget) => ({ ...widget, width }))
}

/** Gives a widget a title of its own; null or blank brings back the type's label. */
export function rename(
  layout: Layout,
  id: string,
  title: string | null,
): Edit<'WIDGET_NOT_FOUND' | 'TOO_LONG'> {
  const text = title?.trim() ?? ''
  if ([...text].length > maxTitleLength)
    return refuse('TOO_LONG', `A title has at most ${maxTitleLength} characters.`)
  return change(layout, id, ({ title: _before, ...widget }) =>
    text === '' ? widget : { ...widget, title: text },
  )
}

/** Shows a widget only where the condition holds; null shows it always. */
export function setCondition(
  layout: Layout,
  id: string,
  condition: Condition | null,
): Edit<'WIDGET_NOT_FOUND'> {
  return change(layout, id, ({ condition: _before, ...widget }) =>
    condition === null ? widget : { ...widget, condition },
  )
}

export function setSettings(layout: Layout, id: string, settings: WidgetSettings): Edit {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  const { type } = found.widget
  if (type === 'tabs') return refuse('TABS_HAVE_EDITS', 'Add, rename, move and remove tabs one by one.')
  if (!isWidgetTypeId(type))
    return refuse('UNKNOWN_WIDGET', 'This kind of widget is unknown, so it cannot be set up.')
  const read = readSettings(type, settings)
  return read.ok ? change(layout, id, (widget) => ({ ...widget, settings: read.value })) : read
}

function readSettings(type: WidgetTypeId, settings: WidgetSettings): Result<WidgetSettings> {
  const read = parseInput(widgetTypes[type].settings, settings)
  if (read.ok) return ok(read.value as WidgetSettings)
  const [first = { code: 'INVALID', message: 'These settings cannot be used.' }] = read.error
  return { ok: false, error: { ...first, field: first.field ? `settings.${first.field}` : 'settings' } }
}

function change(
  layout: Layout,
  id: string,
  edit: (widget: WidgetPlacement) => WidgetPlacement,
): Edit<'WIDGET_NOT_FOUND'> {
  const found = findWidget(layout, id)
  if (!found) return notFound()
  return ok(editPlace(layout, found.place, (widgets) => widgets.with(found.index, edit(found.widget))))
}

const tabNotFound = () => refuse('TAB_NOT_FOUND', 'This tab is no longer on the page.')
const tabsInTabs = () => refuse('TABS_IN_TABS', 'Tabs cannot be put inside tabs.')
