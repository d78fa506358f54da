import { Tabs } from '@arrears/ui/tabs'
import { LayoutGrid } from '../../grid/layout-grid.tsx'
import { WidgetCard } from '../../grid/widget-card.tsx'
import type { WidgetProps } from '../widget.ts'

/** Widgets behind tabs; those of a tab that was never opened are not loaded. */
export default function TabsWidget({ accountId, title, tabs = [] }: WidgetProps) {
  return (
    <WidgetCard title={title}>
      <Tabs
        label={title}
        items={tabs.map(({ id, label, widgets }) => ({
          id,
          label,
          content: <LayoutGrid accountId={accountId} widgets={widgets} headingLevel={3} />,
        }))}
      />
    </WidgetCard>
  )
}
