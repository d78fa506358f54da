import { useSyncExternalStore } from 'react'
import { PaletteSlot } from '../palette/palette-slot.tsx'
import {
  closeAction,
  requestedAction,
  subscribeToActionRequests,
} from '../platform/action-requests/open-action.ts'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../platform/deferred/deferred-opening.tsx'
import { ShortcutHelp } from '../platform/shortcuts/shortcut-help.tsx'

const ActionHost = deferComponent(async () => ({
  default: (await import('../actions/action-host.tsx')).ActionHost,
}))

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
    <DeferredOpening onClose={closeAction}>
      <ActionHost />
    </DeferredOpening>
  ) : null
}
