import { z } from 'zod'
import { parseInput } from '../shared/parse-input.ts'
import { ok } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { maxWidgets } from './arrange.ts'
import { placementShape, tabsOf, withTabs } from './placement.ts'
import type { Layout, WidgetPlacement, WidgetSettings } from './placement.ts'
import { isWidgetTypeId, widgetTypes } from './widget-types/index.ts'

/** Characters of JSON that a layout may have. */
export const maxLayoutSize = 200_000

const layoutShape = z.strictObject({
  version: z.literal(1),
  widgets: z.array(placementShape).max(maxWidgets),
})

type Checked = Result<WidgetPlacement, readonly Refusal[]>

/** Reads a layout that somebody wants to save. Each fault has its path, such as `widgets.3.settings.fieldKeys`. */
export function validateLayout(raw: unknown): Result<Layout, readonly Refusal[]> {
  if ((JSON.stringify(raw) ?? '').length > maxLayoutSize) {
    return { ok: false, error: [{ code: 'LAYOUT_TOO_LARGE', message: 'This layout is too large to keep.' }] }
  }
  const read = parseInput(layoutShape, raw)
  if (!read.ok) return read
  const page = checkAll(read.value.widgets, 'widgets', false)
  if (!page.ok) return page
  const refusals = pageRefusals(page.value)
  return refusals.length > 0 ? { ok: false, error: refusals } : ok({ version: 1, widgets: page.value })
}

function checkAll(
  placements: readonly WidgetPlacement[],
  path: string,
  isInTab: boolean,
): Result<readonly WidgetPlacement[], readonly Refusal[]> {
  const checked = placements.map((placement, index) => checkPlacement(placement, `${path}.${index}`, isInTab))
  const refusals = checked.flatMap((result) => (result.ok ? [] : result.error))
  if (refusals.length > 0) return { ok: false, error: refusals }
  return ok(checked.flatMap((result) => (result.ok ? [result.value] : [])))
}

function checkPlacement(placement: WidgetPlacement, path: string, isInTab: boolean): Checked {
  const { type, typeVersion } = placement
  if (type === 'unknown') return checkUnknown(placement, path)
  const refused = (code: string, message: string, field: string): Checked => ({
    ok: false,
    error: [{ code, message, field: `${path}.${field}` }],
  })
  if (!isWidgetTypeId(type))
    return refused('UNKNOWN_WIDGET', `There is no kind of widget called ${type}.`, 'type')
  const { version, settings: schema } = widgetTypes[type]
  if (typeVersion !== version) {
    return refused(
      'WIDGET_VERSION',
      `Settings of this widget are written in version ${version}.`,
      'typeVersion',
    )
  }
  if (type === 'tabs' && isInTab) return refused('TABS_IN_TABS', 'Tabs cannot be put inside tabs.', 'type')
  const settings = parseInput(schema, placement.settings)
  if (!settings.ok) {
    const within = (field: string | undefined): string =>
      field ? `${path}.settings.${field}` : `${path}.settings`
    return {
      ok: false,
      error: settings.error.map((refusal) => ({ ...refusal, field: within(refusal.field) })),
    }
  }
  return checkTabs({ ...placement, settings: settings.value as WidgetSettings }, path)
}

/** Something that a newer program, or one with more kinds of widgets, has written travels along as it is. */
function checkUnknown(placement: WidgetPlacement, path: string): Checked {
  if (placement.originalType !== undefined) return ok(placement)
  const message = 'An unknown widget says what kind it was stored as.'
  return { ok: false, error: [{ code: 'REQUIRED', message, field: `${path}.originalType` }] }
}

function checkTabs(placement: WidgetPlacement, path: string): Checked {
  const tabs = tabsOf(placement)
  const checked = tabs.map((tab, index) => {
    const widgets = checkAll(tab.widgets, `${path}.settings.tabs.${index}.widgets`, true)
    return widgets.ok ? ok({ ...tab, widgets: widgets.value }) : widgets
  })
  const refusals = checked.flatMap((result) => (result.ok ? [] : result.error))
  refusals.push(
    ...repeated(tabs, ({ id }) => id, 'ID_TAKEN', 'Two tabs have the same id', `${path}.settings.tabs`),
  )
  if (refusals.length > 0) return { ok: false, error: refusals }
  return ok(
    tabs.length === 0
      ? placement
      : withTabs(
          placement,
          checked.flatMap((result) => (result.ok ? [result.value] : [])),
        ),
  )
}

/** What can only be seen of the page as a whole. */
function pageRefusals(widgets: readonly WidgetPlacement[]): readonly Refusal[] {
  const all = widgets.flatMap((widget) => [widget, ...tabsOf(widget).flatMap((tab) => tab.widgets)])
  const single = all.filter(({ type }) => isWidgetTypeId(type) && !widgetTypes[type].allowsMany)
  const refusals = [
    ...repeated(all, ({ id }) => id, 'ID_TAKEN', 'Two widgets have the same id', 'widgets'),
    ...repeated(
      single,
      ({ type }) => type,
      'WIDGET_ALREADY_PLACED',
      'This widget can stand on a page once',
      'widgets',
    ),
  ]
  if (all.length <= maxWidgets) return refusals
  return [
    { code: 'TOO_MANY_WIDGETS', message: `A page has at most ${maxWidgets} widgets.`, field: 'widgets' },
    ...refusals,
  ]
}

function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  code: string,
  message: string,
  field: string,
): readonly Refusal[] {
  const keys = items.map(keyOf)
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
  return [...twice].map((key) => ({ code, message: `${message}: ${key}.`, field }))
}
