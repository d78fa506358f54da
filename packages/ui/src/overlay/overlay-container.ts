import { createContext, useContext } from 'react'

/**
 * The open modal dialog, if any. A native modal makes the rest of the page inert and covers it, so anything that
 * floats (menus, calendars, list boxes) has to be put inside the dialog rather than at the end of the body.
 */
export const OverlayContainerContext = createContext<HTMLElement | null>(null)

export function useOverlayContainer(): HTMLElement | undefined {
  return useContext(OverlayContainerContext) ?? undefined
}
