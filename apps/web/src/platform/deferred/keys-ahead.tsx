import { useEffect, useEffectEvent } from 'react'

/** As if it were typed now, where that is a place for text. */
function typeInto(element: Element | null, text: string): void {
  const field = element as HTMLInputElement | HTMLTextAreaElement | null
  // Nothing else has a selection.
  if (typeof field?.selectionStart !== 'number') return
  field.setRangeText(text, field.selectionStart, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Stands in for what opens in a moment: what people type on is for that, and starts nothing on the page beneath. It is typed into
 * the text field that then has the focus.
 */
export function KeysAhead({ onEscape }: { onEscape: () => void }) {
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    let typed = ''
    const focused = document.activeElement
    const keep = (event: KeyboardEvent) => {
      const { key } = event
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      // What has come, or what somebody went to meanwhile, has the keys.
      if (document.activeElement !== focused && document.activeElement !== document.body) return
      if (key === 'Escape') escape()
      else if (key === 'Backspace') typed = typed.slice(0, -1)
      // The key that asked for it may still be held.
      else if (key.length === 1) typed += event.repeat ? '' : key
      else if (key !== 'Enter') return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', keep, true)
    return () => {
      removeEventListener('keydown', keep, true)
      // What has come takes the focus in effects that run right after this one.
      if (typed) queueMicrotask(() => typeInto(document.activeElement, typed))
    }
  }, [])
  return null
}
