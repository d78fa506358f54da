import type { WidgetPlacement } from '@arrears/domain/layout/placement'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { isWidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import type { TabbedWidget } from '../widgets/widget.ts'

/** A widget of the layout as the page draws it, conditions aside: an editor sees every one. */
export function shownPlacement(placement: WidgetPlacement): TabbedWidget {
  const { id, type, width, settings } = placement
  return {
    __typename: 'Widget',
    id,
    type,
    width,
    settings,
    label: widgetLabel(placement),
    known: isWidgetTypeId(type),
  }
}
