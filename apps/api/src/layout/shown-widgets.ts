import type { AccountFacts } from '@arrears/domain/layout/facts'
import type { Layout } from '@arrears/domain/layout/placement'
import { visibleWidgets, type VisibleWidget } from '@arrears/domain/layout/visible-widgets'
import type { Permission } from '@arrears/domain/permissions/permissions'
import { viewerWidgets, type WidgetView } from './widget.graphql.ts'

/** The widgets that a viewer gets of a layout on an account. Only those who edit layouts are told of widgets of unknown kinds. */
export function shownWidgets(
  layout: Layout,
  facts: AccountFacts,
  canRead: (permission: Permission) => boolean,
  hasField: (schemaKey: string, fieldKey: string) => boolean,
): readonly WidgetView[] {
  const { widgets } = visibleWidgets(layout, facts, {
    canRead,
    field: (schemaKey, fieldKey) => (hasField(schemaKey, fieldKey) ? 'readable' : 'gone'),
  })
  const isEditor = canRead('layout:edit-personal') || canRead('layout:publish')
  return viewerWidgets(isEditor ? widgets : knownOnly(widgets))
}

function knownOnly(widgets: readonly VisibleWidget[]): readonly VisibleWidget[] {
  return widgets.flatMap((widget) => {
    if (widget.type === 'unknown') return []
    if (!widget.tabs) return [widget]
    const tabs = widget.tabs
      .map((tab) => ({ ...tab, widgets: knownOnly(tab.widgets) }))
      .filter((tab) => tab.widgets.length > 0)
    return tabs.length > 0 ? [{ ...widget, tabs }] : []
  })
}
