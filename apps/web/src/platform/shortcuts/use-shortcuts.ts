import { useEffectEvent, useLayoutEffect } from 'react'
import { pressKey, registerShortcuts, type Shortcut } from './shortcuts.ts'

let users = 0

function listen(): () => void {
  users += 1
  if (users === 1) document.addEventListener('keydown', pressKey)
  return () => {
    users -= 1
    if (users === 0) document.removeEventListener('keydown', pressKey)
  }
}

/** Single-key shortcuts for as long as the component is on the screen. They may be made anew on every render. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const run = useEffectEvent((keys: string) => shortcuts.find((shortcut) => shortcut.keys === keys)?.run())
  const shape = JSON.stringify(shortcuts.map(({ keys, label, group }) => ({ keys, label, group })))
  // Before the page is painted: a key that can be seen can be pressed.
  useLayoutEffect(() => {
    const described = JSON.parse(shape) as Omit<Shortcut, 'run'>[]
    const unregister = registerShortcuts(
      described.map((shortcut) => ({ ...shortcut, run: () => run(shortcut.keys) })),
    )
    const stop = listen()
    return () => {
      unregister()
      stop()
    }
  }, [shape])
}
