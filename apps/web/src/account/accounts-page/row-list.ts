import { useEffect, type RefObject } from 'react'

const row = '[data-row]'
const rowLink = '[data-row-link]'

/**
 * Makes rows of a list as easy to use as its links: arrow keys, Home and End move from row to row, a press anywhere in a row
 * opens it. The links do it all for assistive technology; this only widens them.
 */
export function useRowList(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current
    element?.addEventListener('keydown', moveByKey)
    element?.addEventListener('click', openRow)
    return () => {
      element?.removeEventListener('keydown', moveByKey)
      element?.removeEventListener('click', openRow)
    }
  }, [list])
}

function moveByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const list = event.currentTarget as HTMLElement
  const links = [...list.querySelectorAll<HTMLElement>(rowLink)]
  const at = links.findIndex((link) => link === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  const target = to === undefined || at < 0 ? undefined : links[to]
  if (!target) return
  event.preventDefault()
  target.focus()
  target.scrollIntoView({ block: 'nearest' })
}

/** A press on a row is a press on its link, unless it meant something else: another control, a selection of text. */
function openRow({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button, input, select, label')) return
  if (String(getSelection() ?? '') !== '') return
  const link = target.closest(row)?.querySelector<HTMLElement>(rowLink)
  const press = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }
  link?.dispatchEvent(new MouseEvent('click', press))
}
