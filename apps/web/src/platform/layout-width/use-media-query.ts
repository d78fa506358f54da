import { useCallback, useSyncExternalStore } from 'react'

/** Whether a CSS media query holds now. For what differs by its elements; what differs by looks alone belongs in CSS. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const watched = window.matchMedia(query)
      watched.addEventListener('change', listener)
      return () => watched.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Where a table has no room and its rows are shown as cards. */
export const phoneWidth = '(max-width: 720px)'
