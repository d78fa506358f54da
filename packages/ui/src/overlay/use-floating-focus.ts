import { useEffect, type RefObject } from 'react'

/** Whether nothing has the focus, or only what cannot be used while something floats over the page. */
const isLost = (): boolean => {
  const active = document.activeElement
  return active === null || active === document.body || active.closest('[inert]') !== null
}

/** A surface that closes may hold the focus for some frames more, until it is gone. */
const framesToGo = 60

/** To the button as it is by then. */
function giveBack(
  trigger: RefObject<Element | null> | undefined,
  held: Element | null,
  frames = framesToGo,
): void {
  requestAnimationFrame(() => {
    const button = trigger?.current
    const active = document.activeElement
    if (!(button instanceof HTMLElement) || active === button) return
    if (isLost()) button.focus()
    else if (active === held && frames > 0) giveBack(trigger, held, frames - 1)
  })
}

/**
 * Sees to it that the focus is in what floats once that is open, and on its button again when it is closed. A button that is
 * pressed by Enter or by a screen reader makes a click without a pointer; the library then waits for animations before it moves
 * the focus, and does not move it any more when the page behind has become inert meanwhile. And it cannot give the focus back to
 * a button that was replaced since.
 */
export function useFloatingFocus(
  surface: RefObject<HTMLElement | null>,
  trigger: RefObject<Element | null> | undefined,
  isOpen: boolean,
): void {
  useEffect(() => {
    if (!isOpen) return
    const frame = requestAnimationFrame(() => {
      if (!isLost()) return
      surface.current?.querySelector<HTMLElement>('input, [role^="menuitem"], [role="dialog"]')?.focus()
    })
    return () => {
      cancelAnimationFrame(frame)
      giveBack(trigger, document.activeElement)
    }
  }, [isOpen, surface, trigger])
}
