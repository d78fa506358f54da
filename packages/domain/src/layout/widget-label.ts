import type { WidgetPlacement } from './placement.ts'
import { isWidgetTypeId, widgetTypes } from './widget-types/index.ts'

/** What a widget is called on the page: its title, a custom one's label, or its type's. */
export function widgetLabel({ type, title, settings, originalType }: WidgetPlacement): string {
  if (title !== undefined) return title
  if (type === 'custom' && typeof settings['label'] === 'string') return settings['label']
  if (isWidgetTypeId(type)) return widgetTypes[type].label
  return originalType ? `Unknown widget (${originalType})` : 'Unknown widget'
}
