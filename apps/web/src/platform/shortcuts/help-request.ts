const listeners = new Set<() => void>()
let open = false

function change(next: boolean): void {
  open = next
  for (const listener of listeners) listener()
}

export const openShortcutHelp = (): void => change(true)
export const closeShortcutHelp = (): void => change(false)
export const isShortcutHelpOpen = (): boolean => open

export function subscribeToHelp(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
