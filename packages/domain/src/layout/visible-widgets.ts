import type { Permission } from '../permissions/permissions.ts'
import { conditionFields } from './condition.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { AccountFacts } from './facts.ts'
import { tabsOf } from './placement.ts'
import type { Layout, WidgetPlacement, WidgetSettings } from './placement.ts'
import { widgetLabel } from './widget-label.ts'
import { isWidgetTypeId, widgetTypes } from './widget-types/index.ts'
import type { WidgetWidth } from './widths.ts'

/** What the viewer may see. A retired field is readable; a field, or a whole schema, that does not exist is gone. */
export interface WidgetReader {
  canRead(permission: Permission): boolean
  field(schemaKey: string, fieldKey: string): 'readable' | 'unreadable' | 'gone'
}

/** A widget as a viewer gets it: without its condition, which could tell what the viewer may not know. */
export interface VisibleWidget {
  readonly id: string
  /** A key of `widgetTypes`, or `unknown`. */
  readonly type: string
  readonly typeVersion: number
  readonly width: WidgetWidth
  readonly label: string
  readonly settings: WidgetSettings
  readonly tabs?: readonly {
    readonly id: string
    readonly label: string
    readonly widgets: readonly VisibleWidget[]
  }[]
}

/** A field that a custom widget names and that is not shown. */
export interface MissingField {
  readonly widgetId: string
  readonly schemaKey: string
  readonly fieldKey: string
  readonly reason: 'gone' | 'unreadable'
}

export interface VisibleWidgets {
  readonly widgets: readonly VisibleWidget[]
  /** For people who edit layouts only: the names alone can tell a viewer something. */
  readonly missing: readonly MissingField[]
}

/**
 * The widgets of a layout that a viewer gets on an account: those whose condition holds and which the viewer may read. Of any other
 * nothing is left, not even its name: a tab, or a custom widget, with nothing to show goes too, and so does a widget whose condition
 * looks at a field that the viewer may not read.
 */
export function visibleWidgets(layout: Layout, facts: AccountFacts, reader: WidgetReader): VisibleWidgets {
  const missing: MissingField[] = []
  const show = (widgets: readonly WidgetPlacement[]): readonly VisibleWidget[] =>
    widgets.flatMap((widget) => {
      if (!isShown(widget, facts, reader)) return []
      const { id, type, typeVersion, width, settings } = widget
      const shell = { id, type, typeVersion, width, label: widgetLabel(widget) }
      if (type === 'unknown') return [{ ...shell, label: 'Unknown widget', settings: {} }]
      if (type === 'custom') {
        const readable = readableSettings(widget, reader, missing)
        return readable ? [{ ...shell, settings: readable }] : []
      }
      if (type !== 'tabs') return [{ ...shell, settings }]
      const tabs = tabsOf(widget)
        .map((tab) => ({ id: tab.id, label: tab.label, widgets: show(tab.widgets) }))
        .filter((tab) => tab.widgets.length > 0)
      return tabs.length > 0 ? [{ ...shell, settings: {}, tabs }] : []
    })
  return { widgets: show(layout.widgets), missing }
}

function isShown({ type, condition }: WidgetPlacement, facts: AccountFacts, reader: WidgetReader): boolean {
  if (isWidgetTypeId(type) && !reader.canRead(widgetTypes[type].permission)) return false
  if (!condition) return true
  const looksAtHidden = conditionFields(condition).some(
    ({ schemaKey, fieldKey }) => reader.field(schemaKey, fieldKey) === 'unreadable',
  )
  return !looksAtHidden && evaluateCondition(condition, facts)
}

function readableSettings(
  { id, settings }: WidgetPlacement,
  reader: WidgetReader,
  missing: MissingField[],
): WidgetSettings | undefined {
  const { schemaKey, fieldKeys } = settings as {
    readonly schemaKey: string
    readonly fieldKeys: readonly string[]
  }
  const readable = fieldKeys.filter((fieldKey) => {
    const reason = reader.field(schemaKey, fieldKey)
    if (reason !== 'readable') missing.push({ widgetId: id, schemaKey, fieldKey, reason })
    return reason === 'readable'
  })
  return readable.length > 0 ? { ...settings, fieldKeys: readable } : undefined
}
