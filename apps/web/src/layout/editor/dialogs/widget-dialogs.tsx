import type { Layout } from '@arrears/domain/layout/placement'
import { findWidget } from '@arrears/domain/layout/places'
import { ConditionDialog } from '../condition/condition-dialog.tsx'
import type { WidgetDialog } from '../editor-context.ts'
import { MoveDialog } from './move-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

export interface OpenWidgetDialog {
  readonly kind: WidgetDialog
  readonly widgetId: string
}

interface WidgetDialogsProps {
  readonly open: OpenWidgetDialog
  readonly layout: Layout
  readonly onClose: () => void
}

const screens = {
  rename: RenameDialog,
  condition: ConditionDialog,
  settings: SettingsDialog,
  move: MoveDialog,
} as const satisfies Record<WidgetDialog, unknown>

/** The dialog that a widget's menu has opened; gone when the widget is. */
export function WidgetDialogs({ open: { kind, widgetId }, layout, onClose }: WidgetDialogsProps) {
  const found = findWidget(layout, widgetId)
  const Screen = screens[kind]
  return found ? <Screen placed={found} layout={layout} onClose={onClose} /> : null
}
