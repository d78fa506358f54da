import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let open = false

function change(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}

/** Opens the command palette from anywhere; the shell draws it, and loads it only then. */
export const openPalette = () => change(true)
export const closePalette = () => change(false)

export function usePaletteOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
