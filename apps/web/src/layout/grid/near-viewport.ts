import { useEffect, useState, type RefObject } from 'react'

/** How far beyond the window a widget begins to load once somebody scrolls, so that it is there when they come to it. */
const ahead = '400px 0px'

/** Whoever has not scrolled yet may never: until then only what is seen is loaded. */
const atFirst = '0px'

/** False until the element first comes near the part of the page that is seen; true ever after. */
export function useNearViewport(element: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const [near, setNear] = useState(atOnce || typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const target = element.current
    if (near || !target) return
    const watch = (rootMargin: string) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
        },
        { rootMargin },
      )
      observer.observe(target)
      return observer
    }
    let observer = watch(window.scrollY > 0 ? ahead : atFirst)
    const lookAhead = () => {
      observer.disconnect()
      observer = watch(ahead)
    }
    // What scrolls may be the window or a part of the page.
    addEventListener('scroll', lookAhead, { once: true, passive: true, capture: true })
    return () => {
      removeEventListener('scroll', lookAhead, { capture: true })
      observer.disconnect()
    }
  }, [element, near])
  return near
}
