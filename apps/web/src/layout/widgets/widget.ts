import type { ComponentType } from 'react'
import type { LayoutGrid_WidgetFragmentFragment } from '../grid/layout-grid.generated.ts'

export type ShownWidget = LayoutGrid_WidgetFragmentFragment
export type ShownTab = NonNullable<ShownWidget['widgets']>[number]
/** A widget in a tab, which holds no tabs itself. */
export type TabbedWidget = ShownTab['widgets'][number]

/** What every widget on the account page gets; everything else it asks for itself. */
export interface WidgetProps {
  readonly accountId: string
  /** The title that the layout gives it, or its type's label. */
  readonly title: string
  /** As checked by the domain's settings schema of its type. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Of a widget that holds tabs of widgets. */
  readonly tabs?: readonly ShownTab[]
}

/** The screen side of a widget type. `component` is loaded when a layout first shows it. */
export interface WidgetScreen {
  readonly component: ComponentType<WidgetProps>
  /** Lines of its usual content: what is kept free for it until it is there, so that nothing moves. */
  readonly lines: number
}
