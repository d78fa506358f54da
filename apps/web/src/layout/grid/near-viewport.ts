import { useEffect, useState, type RefObject } from 'react'

/** How far below the window a widget begins to load, so that it is there when one scrolls to it. */
const margin = '200px 0px'

/** False until the element first comes near the part of the page that is seen; true ever after. */
export function useNearViewport(element: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const [near, setNear] = useState(atOnce || typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const target = element.current
    if (near || !target) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: margin },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, near])
  return near
}
