import type { KeyboardEvent, MouseEvent as PressEvent, RefObject } from 'react'

const rowLink = '[data-row-link]'

/** Moves the focus from row to row: arrow keys, Home and End. Enter is the link's own. */
export function useRowKeys(list: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const links = [...(list.current?.querySelectorAll<HTMLElement>(rowLink) ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
    const target = to === undefined || at < 0 ? undefined : links[to]
    if (!target) return
    event.preventDefault()
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
  }
}

/** A press on a row is a press on its link, unless it meant something else: another control, a selection of text. */
export function openRow(event: PressEvent<HTMLElement>): void {
  const pressed = event.target
  if (!(pressed instanceof Element) || pressed.closest('a, button, input, select, label')) return
  if (String(getSelection() ?? '') !== '') return
  const link = event.currentTarget.querySelector<HTMLElement>(rowLink)
  link?.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      shiftKey: event.shiftKey,
    }),
  )
}
