import { useEffect, useEffectEvent } from 'react'

/** As if it were typed now, where that is a place for text. */
function typeInto(element: Element | null, text: string): void {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  // A field for something else than text has no selection.
  if (!isField || element.selectionStart === null) return
  element.setRangeText(text, element.selectionStart, element.selectionEnd ?? 0, 'end')
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Stands in for what opens in a moment: what people type on is for that, and starts nothing on the page beneath. It is typed into
 * the text field that then has the focus.
 */
export function KeysAhead({ onEscape }: { onEscape: () => void }) {
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    let typed = ''
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const goElsewhere = () => {
      typed = ''
      listening.abort()
    }
    const keep = (event: KeyboardEvent) => {
      const { key } = event
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (key === 'Tab') return goElsewhere()
      if (key === 'Escape') escape()
      else if (key === 'Backspace') typed = typed.slice(0, -1)
      // The key that asked for it may still be held.
      else if (key.length === 1) typed += event.repeat ? '' : key
      else if (key !== 'Enter') return
      event.preventDefault()
      event.stopPropagation()
    }
    const press = ({ target }: Event) => {
      if (target instanceof Element && target.closest('input, textarea, select')) goElsewhere()
    }
    addEventListener('keydown', keep, options)
    addEventListener('pointerdown', press, options)
    return () => {
      listening.abort()
      // What has come takes the focus in effects that run right after this one.
      if (typed) queueMicrotask(() => typeInto(document.activeElement, typed))
    }
  }, [])
  return null
}
