import { addWidget, type NewWidget } from '@arrears/domain/layout/arrange'
import type { Layout } from '@arrears/domain/layout/placement'
import { widgetTypes, type WidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import { useEffect, useState } from 'react'
import { useEditor } from '../editor-context.ts'
import { newPlacementId } from '../new-placement-id.ts'

/** What a new widget of a type is set up with, where the type has no standard of its own. */
const firstSettings: Partial<Record<WidgetTypeId, () => NonNullable<NewWidget['settings']>>> = {
  tabs: () => ({
    tabs: [
      { id: newPlacementId('tab'), label: 'Tab 1', widgets: [] },
      { id: newPlacementId('tab'), label: 'Tab 2', widgets: [] },
    ],
  }),
}

/** Adds a widget at the end of the page, and shows where it is. Answers why it cannot be, by the field to blame. */
export function useAddWidget(layout: Layout) {
  const { dispatch } = useEditor()
  const [added, setAdded] = useState<string>()

  useEffect(() => {
    if (added === undefined) return
    document.querySelector(`[data-widget="${added}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [added])

  return (type: WidgetTypeId, settings?: NewWidget['settings']) => {
    const id = newPlacementId(type)
    const made = settings ?? firstSettings[type]?.()
    const widget: NewWidget = made ? { id, type, settings: made } : { id, type }
    const result = addWidget(layout, widget)
    if (!result.ok) return result.error
    const label = typeof settings?.['label'] === 'string' ? settings['label'] : widgetTypes[type].label
    dispatch({
      type: 'edit',
      edit: (now) => addWidget(now, widget),
      said: `${label} added at the end of the page.`,
    })
    setAdded(id)
    return undefined
  }
}
