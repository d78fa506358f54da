import { useSyncExternalStore } from 'react'
import { deferComponent } from '../deferred/defer-component.ts'
import { DeferredOpening } from '../deferred/deferred-opening.tsx'
import { closeShortcutHelp, isShortcutHelpOpen, openShortcutHelp, subscribeToHelp } from './help-request.ts'
import { useShortcuts } from './use-shortcuts.ts'

const ShortcutsDialog = deferComponent(() => import('./shortcuts-dialog.tsx'))

/** `?` shows which keys do what on the page that is open. Stands once, above every page. */
export function ShortcutHelp() {
  const open = useSyncExternalStore(subscribeToHelp, isShortcutHelpOpen)
  useShortcuts([
    { keys: '?', label: 'Show the keyboard shortcuts', group: 'Everywhere', run: openShortcutHelp },
  ])
  return open ? (
    <DeferredOpening onClose={closeShortcutHelp}>
      <ShortcutsDialog onClose={closeShortcutHelp} />
    </DeferredOpening>
  ) : null
}
