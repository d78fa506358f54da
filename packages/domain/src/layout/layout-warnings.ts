import { tabsOf } from './placement.ts'
import type { Layout, WidgetPlacement } from './placement.ts'
import { widgetLabel } from './widget-label.ts'

/** Whether a schema has a field, retired ones included. */
type HasField = (schemaKey: string, fieldKey: string) => boolean

/** What whoever edits a layout should know of it: widgets and fields that it names and that are gone. */
export function layoutWarnings(layout: Layout, hasField: HasField): readonly string[] {
  return layout.widgets.flatMap((widget) => [
    ...warningsOf(widget, hasField),
    ...tabsOf(widget).flatMap((tab) => tab.widgets.flatMap((inner) => warningsOf(inner, hasField))),
  ])
}

function warningsOf(widget: WidgetPlacement, hasField: HasField): readonly string[] {
  if (widget.type === 'unknown') {
    return [`${widgetLabel(widget)} cannot be shown: this version of Arrears has no such kind of widget.`]
  }
  if (widget.type !== 'custom') return []
  const { schemaKey, fieldKeys } = widget.settings as { schemaKey: string; fieldKeys: readonly string[] }
  return fieldKeys
    .filter((fieldKey) => !hasField(schemaKey, fieldKey))
    .map(
      (fieldKey) =>
        `“${widgetLabel(widget)}” names the field ${schemaKey}.${fieldKey}, which does not exist.`,
    )
}
