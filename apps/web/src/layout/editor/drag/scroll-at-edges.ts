/** How near to the window's edge the page begins to scroll, and how fast it does there: pixels, pixels a frame. */
const zone = 72
const fastest = 18

/**
 * Scrolls the page while something is carried near the top or bottom of the window. It looks at the pointer alone: asking what lies
 * under it at every step, as dnd-kit does to find what can be scrolled, costs more than all the rest of dragging.
 */
export function scrollAtEdges() {
  let speed = 0
  let frame = 0

  const step = () => {
    window.scrollBy(0, speed)
    frame = speed === 0 ? 0 : requestAnimationFrame(step)
  }
  return {
    /** Where the pointer is, in the window. */
    at(y: number) {
      const above = zone - y
      const below = y - (window.innerHeight - zone)
      const near = Math.max(above, below, 0)
      speed = (near === above ? -1 : 1) * Math.min(1, near / zone) * fastest
      if (near === 0) speed = 0
      if (speed !== 0 && frame === 0) frame = requestAnimationFrame(step)
    },
    stop() {
      speed = 0
      cancelAnimationFrame(frame)
      frame = 0
    },
  }
}
