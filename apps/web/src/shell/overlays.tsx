import { lazy, Suspense, useSyncExternalStore } from 'react'
import { PaletteSlot } from '../palette/palette-slot.tsx'
import { requestedAction, subscribeToActionRequests } from '../platform/action-requests/open-action.ts'
import { ShortcutHelp } from '../platform/shortcuts/shortcut-help.tsx'

const ActionHost = lazy(() =>
  import('../actions/action-host.tsx').then(({ ActionHost }) => ({ default: ActionHost })),
)

/** What opens above whatever page is shown. Each is fetched when it is first asked for. */
export function Overlays() {
  return (
    <>
      <ActionSlot />
      <PaletteSlot />
      <ShortcutHelp />
    </>
  )
}

function ActionSlot() {
  const asked = useSyncExternalStore(subscribeToActionRequests, requestedAction) !== undefined
  return asked ? (
    <Suspense fallback={null}>
      <ActionHost />
    </Suspense>
  ) : null
}
