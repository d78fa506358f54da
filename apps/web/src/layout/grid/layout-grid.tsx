import { classNames } from '../../platform/class-names.ts'
import type { ShownWidget, TabbedWidget } from '../widgets/widget.ts'
import styles from './layout-grid.module.css'
import { WidgetSlot } from './widget-slot.tsx'
import { widthClass } from './width-class.ts'

export interface LayoutGridProps {
  readonly accountId: string
  readonly widgets: readonly (ShownWidget | TabbedWidget)[]
  /** Of the widgets' titles: one below the heading that the grid stands under. */
  readonly headingLevel?: 2 | 3
}

/** The widgets of a layout in rows that fill from the left; one column on a phone, two on a tablet. */
export function LayoutGrid({ accountId, widgets, headingLevel = 2 }: LayoutGridProps) {
  return (
    <div className={styles.place}>
      <div className={styles.grid}>
        {widgets.map((widget) => (
          <div
            key={widget.id}
            className={classNames(styles.cell, widthClass(widget.width))}
            data-widget={widget.id}
          >
            <WidgetSlot widget={widget} accountId={accountId} headingLevel={headingLevel} />
          </div>
        ))}
      </div>
    </div>
  )
}
