import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

interface DraftOptions {
  readonly onCommit: (text: string) => void
  readonly onCancel: () => void
  /** Enter makes a new line; Ctrl or Command with Enter keeps the text. */
  readonly multiline?: boolean
}

/** A text while it is typed: Enter or leaving keeps it, Escape does not, and leaving it untouched changes nothing. */
export function useDraft(initial: string, { onCommit, onCancel, multiline = false }: DraftOptions) {
  const [text, setText] = useState(initial)
  const finished = useRef(false)
  const finish = (keep: boolean) => {
    if (finished.current) return
    if (keep && text.trim() !== initial.trim()) return onCommit(text.trim())
    finished.current = true
    onCancel()
  }
  return {
    text,
    setText,
    /** For the element around everything that belongs to the value. */
    around: {
      onKeyDown(event: KeyboardEvent) {
        const keeps = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)
        if (!keeps && event.key !== 'Escape') return
        // Neither may reach the page's shortcuts or a form around it.
        event.preventDefault()
        event.stopPropagation()
        finish(keeps)
      },
      onBlur(event: FocusEvent) {
        if (!event.currentTarget.contains(event.relatedTarget)) finish(true)
      },
    },
  }
}
