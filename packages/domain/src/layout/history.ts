import { isSameContent } from './canonical.ts'
import type { Layout } from './placement.ts'

/** Steps kept to go back; older ones are forgotten. */
export const maxSteps = 100

/** The edits of one sitting: what was, what is, and what was undone. */
export interface LayoutHistory {
  readonly past: readonly Layout[]
  readonly present: Layout
  readonly future: readonly Layout[]
}

export function startHistory(present: Layout): LayoutHistory {
  return { past: [], present, future: [] }
}

/** Takes a step; an edit that changed nothing is none, and keeps what can be redone. */
export function recordStep(history: LayoutHistory, next: Layout): LayoutHistory {
  if (isSameContent(history.present, next)) return history
  return { past: [...history.past, history.present].slice(-maxSteps), present: next, future: [] }
}

/** Goes one step back; at the beginning nothing happens. */
export function undo(history: LayoutHistory): LayoutHistory {
  const before = history.past.at(-1)
  if (!before) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

/** Goes one undone step forward again; with none nothing happens. */
export function redo(history: LayoutHistory): LayoutHistory {
  const [after, ...future] = history.future
  if (!after) return history
  return { past: [...history.past, history.present], present: after, future }
}

export const canUndo = (history: LayoutHistory): boolean => history.past.length > 0

export const canRedo = (history: LayoutHistory): boolean => history.future.length > 0
