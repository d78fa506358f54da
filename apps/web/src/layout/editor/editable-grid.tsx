import type { WidgetPlacement } from '@arrears/domain/layout/placement'
import type { Place } from '@arrears/domain/layout/places'
import gridStyles from '../grid/layout-grid.module.css'
import { EditableTabs } from './editable-tabs.tsx'
import { EditableWidget } from './editable-widget.tsx'
import { placeKey } from './place-key.ts'

interface EditableGridProps {
  readonly widgets: readonly WidgetPlacement[]
  readonly place: Place
  /** How the place is called: “the page”, “the tab Money”. */
  readonly placeLabel: string
}

/** The widgets of the page, or of one tab, to be arranged. */
export function EditableGrid({ widgets, place, placeLabel }: EditableGridProps) {
  return (
    <div className={gridStyles.place}>
      <div className={gridStyles.grid}>
        {widgets.map((placement, index) => (
          <EditableWidget
            key={placement.id}
            placement={placement}
            index={index}
            count={widgets.length}
            placeKey={placeKey(place)}
            placeLabel={placeLabel}
          >
            {placement.type === 'tabs' ? (
              <EditableTabs
                placement={placement}
                renderTab={(tab) => (
                  <EditableGrid
                    widgets={tab.widgets}
                    place={{ tabsId: placement.id, tabId: tab.id }}
                    placeLabel={`the tab ${tab.label}`}
                  />
                )}
              />
            ) : undefined}
          </EditableWidget>
        ))}
      </div>
    </div>
  )
}
