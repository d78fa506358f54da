import type { ComponentType, LazyExoticComponent } from 'react'

/** What every widget on the account page gets; everything else it asks for itself. */
export interface WidgetProps {
  readonly accountId: string
  /** The widget's title when the layout gives it another than its own. */
  readonly title?: string
  /** As checked by the domain's settings schema of its type. */
  readonly settings: unknown
}

/** The screen side of a widget type. `component` is loaded when a layout first shows it. */
export interface WidgetScreen {
  readonly component: LazyExoticComponent<ComponentType<WidgetProps>>
}
