import { useEffect, useEffectEvent } from 'react'

/** As if it were typed now, where that is a place for text. */
function typeInto(element: Element | null, text: string): void {
  const field = element as HTMLInputElement | HTMLTextAreaElement | null
  // Nothing else has a selection.
  if (typeof field?.selectionStart !== 'number') return
  field.setRangeText(text, field.selectionStart, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Of those that stand in for something now, the last is what people wait for. */
const waiting = new Set<(text: string) => void>()

/**
 * Stands in for what opens in a moment: what people type on is for that, and starts nothing on the page beneath. It is typed into
 * the text field that then has the focus; where that still waits for something itself, it is handed on.
 */
export function KeysAhead({ onEscape }: { onEscape: () => void }) {
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    let typed = ''
    const focused = document.activeElement
    const dialog = focused?.closest('dialog')
    const takeOver = (text: string) => {
      typed = text + typed
    }
    const keep = (event: KeyboardEvent) => {
      const { key } = event
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      // What has come, or what somebody went to meanwhile, has the keys.
      if (document.activeElement !== focused && document.activeElement !== document.body) return
      if (key === 'Escape') {
        typed = ''
        escape()
      } else if (key === 'Backspace') typed = typed.slice(0, -1)
      // The key that asked for it may still be held.
      else if (key.length === 1) typed += event.repeat ? '' : key
      else if (key !== 'Enter') return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', keep, true)
    waiting.add(takeOver)
    return () => {
      removeEventListener('keydown', keep, true)
      waiting.delete(takeOver)
      // What has come takes the focus in effects that run right after this one.
      queueMicrotask(() => {
        const next = [...waiting].at(-1)
        const target = document.activeElement
        if (next) next(typed)
        // A dialog that was closed instead takes along what was meant for it.
        else if (typed && (!dialog || dialog.contains(target))) typeInto(target, typed)
      })
    }
  }, [])
  return null
}
