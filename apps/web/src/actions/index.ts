import { lazy } from 'react'
import type { ActionScreen } from './action-dialog.ts'

/** The dialog of every action of the domain that people start, by the same id. */
export const actionScreens = {
  addNote: { dialog: lazy(() => import('./add-note/dialog.tsx')) },
} as const satisfies Record<string, ActionScreen>
