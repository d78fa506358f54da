import type { Permission } from '../permissions/permissions.ts'
import { tabsOf, withTabs } from './placement.ts'
import type { Layout, WidgetPlacement } from './placement.ts'
import { isWidgetTypeId, widgetTypes } from './widget-types/index.ts'

/**
 * A layout without the widgets that a viewer may not read, whatever the conditions of the others say of one account: what a
 * viewer begins with who arranges a page of one's own.
 */
export function readableLayout(layout: Layout, canRead: (permission: Permission) => boolean): Layout {
  const readable = (widgets: readonly WidgetPlacement[]): readonly WidgetPlacement[] =>
    widgets
      .filter(({ type }) => !isWidgetTypeId(type) || canRead(widgetTypes[type].permission))
      .map((widget) =>
        widget.type === 'tabs'
          ? withTabs(
              widget,
              tabsOf(widget).map((tab) => ({ ...tab, widgets: readable(tab.widgets) })),
            )
          : widget,
      )
  return { ...layout, widgets: readable(layout.widgets) }
}
