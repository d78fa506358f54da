import type { DragDropManager } from '@dnd-kit/dom'

/**
 * Sees to it that where the pointer lets go counts. dnd-kit heeds the pointer once a frame, and drops what waits for the next one: a
 * quick release would put things where they were last seen. Answers how to stop.
 */
export function heedRelease({ actions }: DragDropManager): () => void {
  // Before dnd-kit hears of it; the move is done by the time that it does.
  const release = (event: PointerEvent) => {
    if (event.isPrimary) actions.move({ event, to: { x: event.clientX, y: event.clientY } })
  }
  addEventListener('pointerup', release, { capture: true })
  return () => removeEventListener('pointerup', release, { capture: true })
}
