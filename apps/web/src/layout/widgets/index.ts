import { lazy } from 'react'
import type { WidgetScreen } from './widget.ts'

/** The screen of every widget type of the domain, by the same id. */
export const widgets = {
  notes: { component: lazy(() => import('./notes/notes-widget.tsx')) },
} as const satisfies Record<string, WidgetScreen>
