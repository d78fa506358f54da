import type { ComponentType } from 'react'
import type { ActionPreset } from '../platform/action-requests/open-action.ts'

/** What every action's dialog gets. */
export interface ActionDialogProps {
  readonly accountId: string
  /** ISO 4217 code of the account. */
  readonly currency: string
  /** What the action is about when it was opened beside a thing: a task, an entry, a phone number. */
  readonly subjectId?: string
  readonly preset?: ActionPreset
  readonly onClose: () => void
}

/** The screen side of an action. `dialog` is loaded when it is first opened. */
export interface ActionScreen {
  readonly dialog: ComponentType<ActionDialogProps>
}
