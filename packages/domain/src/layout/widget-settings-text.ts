import type { ConditionNames } from './describe-condition.ts'
import { tabsOf } from './placement.ts'
import type { WidgetPlacement } from './placement.ts'

/**
 * How a widget is set up, in words; empty when it has nothing to set.
 * @example '6 entries shown at first'
 */
export function widgetSettingsText(widget: WidgetPlacement, names: ConditionNames = {}): string {
  if (widget.type === 'tabs')
    return tabsOf(widget)
      .map(({ label }) => label)
      .join(', ')
  const { count, show, label, schemaKey, fieldKeys } = widget.settings
  const field = (key: unknown) => names.field?.(String(schemaKey), String(key)) ?? String(key)
  return [
    typeof count === 'number' ? `${count} ${count === 1 ? 'entry' : 'entries'} shown at first` : '',
    show === undefined ? '' : `${show === 'all' ? 'all' : 'open ones'} shown at first`,
    typeof label === 'string' ? `called “${label}”` : '',
    Array.isArray(fieldKeys) && fieldKeys.length > 0 ? `with ${fieldKeys.map(field).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
