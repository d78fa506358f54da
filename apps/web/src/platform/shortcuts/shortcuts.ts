export interface Shortcut {
  /** One key, or keys one after the other separated by a blank: `n`, `g d`, `?`. */
  readonly keys: string
  /** What it does, for the list of shortcuts. */
  readonly label: string
  readonly group: string
  readonly run: () => void
}

const key = 'arrears.shortcuts'
/** Keys of one sequence follow each other within this many milliseconds. */
const sequenceTime = 1000

const listeners = new Set<() => void>()
const registered = new Set<readonly Shortcut[]>()
let shown: readonly Shortcut[] = []
let typed: { readonly keys: string; readonly at: number } = { keys: '', at: 0 }

function changed(): void {
  shown = [...registered].flat()
  for (const listener of listeners) listener()
}

export function registerShortcuts(shortcuts: readonly Shortcut[]): () => void {
  registered.add(shortcuts)
  changed()
  return () => {
    registered.delete(shortcuts)
    changed()
  }
}

export function currentShortcuts(): readonly Shortcut[] {
  return shown
}

export function subscribeToShortcuts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** People who dictate, or whose keys are pressed by accident, can turn single keys off (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

export function turnShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Not kept over a reload.
  }
  changed()
}

const takesText =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="menu"], [role="listbox"], dialog'

/** Whether a key belongs to what has the focus, or to a dialog over the page, rather than to the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  if (event.target instanceof Element && event.target.closest(takesText)) return true
  return document.querySelector('dialog[open]') !== null
}

/** Runs the shortcut that the key completes. */
export function pressKey(event: KeyboardEvent): void {
  if (event.key.length !== 1 || isTaken(event) || !areShortcutsOn()) return
  const now = event.timeStamp
  const follows = typed.keys !== '' && now - typed.at < sequenceTime
  const sequence = follows ? `${typed.keys} ${event.key}` : event.key
  // The last registered wins: a page inside a page comes later.
  const match = (keys: string) => shown.findLast((shortcut) => shortcut.keys === keys)
  const shortcut = match(sequence) ?? match(event.key)
  typed = { keys: '', at: 0 }
  if (shortcut) {
    event.preventDefault()
    shortcut.run()
  } else if (shown.some(({ keys }) => keys.startsWith(`${event.key} `))) {
    typed = { keys: event.key, at: now }
  }
}
