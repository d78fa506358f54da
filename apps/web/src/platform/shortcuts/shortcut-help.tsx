import { lazy, Suspense, useSyncExternalStore } from 'react'
import { closeShortcutHelp, isShortcutHelpOpen, openShortcutHelp, subscribeToHelp } from './help-request.ts'
import { useShortcuts } from './use-shortcuts.ts'

const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'))

/** `?` shows which keys do what on the page that is open. Stands once, above every page. */
export function ShortcutHelp() {
  const open = useSyncExternalStore(subscribeToHelp, isShortcutHelpOpen)
  useShortcuts([
    { keys: '?', label: 'Show the keyboard shortcuts', group: 'Everywhere', run: openShortcutHelp },
  ])
  return open ? (
    <Suspense fallback={null}>
      <ShortcutsDialog onClose={closeShortcutHelp} />
    </Suspense>
  ) : null
}
