export type ToastTone = 'neutral' | 'ok' | 'danger'

export interface ToastOptions {
  message: string
  tone?: ToastTone
  action?: { label: string; onPress: () => void }
  /** Milliseconds on screen; `null` stays until closed. Errors and toasts with an action stay longer by themselves. */
  duration?: number | null
}

export interface Toast extends ToastOptions {
  id: number
}

type Listener = () => void

const listeners = new Set<Listener>()
const limit = 3
let toasts: readonly Toast[] = []
let lastId = 0

function replace(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

export function subscribeToToasts(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

/** Short news about what just happened. Anything a person must answer belongs in a dialog instead. */
export const toast = {
  /** Returns an id to dismiss it by. The oldest leaves when more than three would stand. */
  show(options: ToastOptions): number {
    lastId += 1
    replace([...toasts, { ...options, id: lastId }].slice(-limit))
    return lastId
  },
  dismiss(id: number): void {
    replace(toasts.filter((entry) => entry.id !== id))
  },
  clear(): void {
    replace([])
  },
}

/** Reading time: long enough to reach an undo, or to read what went wrong. */
export function toastDuration({ duration, action, tone }: ToastOptions): number | null {
  if (duration !== undefined) return duration
  return action || tone === 'danger' ? 10_000 : 5_000
}
