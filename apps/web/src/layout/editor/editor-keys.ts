import { useEffect, type Dispatch } from 'react'
import type { EditingCommand } from './use-layout-editing.ts'

const typing = 'input, textarea, select, [contenteditable], dialog, [role="menu"]'

/** Ctrl+Z or ⌘Z undoes, with Shift it does again; not while a text is typed, where they mean the text. */
export function useUndoKeys(dispatch: Dispatch<EditingCommand>): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z'
      const isRedo = event.ctrlKey && !event.shiftKey && event.key.toLowerCase() === 'y'
      if (!isUndo && !isRedo) return
      if (event.target instanceof Element && event.target.closest(typing)) return
      event.preventDefault()
      dispatch({ type: isRedo || event.shiftKey ? 'redo' : 'undo' })
    }
    window.addEventListener('keydown', keyDown)
    return () => window.removeEventListener('keydown', keyDown)
  }, [dispatch])
}
