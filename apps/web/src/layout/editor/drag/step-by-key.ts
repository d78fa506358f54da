import type { DragDropManager, DragMoveEvent } from '@dnd-kit/dom'
import { isSortable } from '@dnd-kit/react/sortable'

/**
 * Carries a widget one position at a time by the arrow keys: right or down is later, left or up is earlier. dnd-kit itself would look
 * for what lies nearest in that direction, which among widgets of many sizes jumps over some of them.
 */
export function stepByKey(event: DragMoveEvent, manager: DragDropManager): void {
  const { nativeEvent, by, operation } = event
  const { source } = operation
  if (!(nativeEvent instanceof KeyboardEvent) || !by || !isSortable(source)) return
  event.preventDefault()
  const wanted = source.index + (by.x + by.y > 0 ? 1 : -1)
  const target = [...manager.registry.droppables].find(
    (droppable) => isSortable(droppable) && droppable.group === source.group && droppable.index === wanted,
  )
  if (target) void carry(target.id, wanted, manager)
}

/** The other widgets make room some frames after the target is set; longer than this it will not happen. */
const framesToWait = 12

async function carry(targetId: string | number, wanted: number, manager: DragDropManager): Promise<void> {
  const { actions, collisionObserver, dragOperation } = manager
  // What lies under the widget right now does not matter: the keys say where it goes.
  collisionObserver.disable()
  await actions.setDropTarget(targetId)
  const { source } = dragOperation
  if (isSortable(source)) {
    for (let frame = 0; frame < framesToWait && source.index !== wanted; frame++) await nextFrame()
    follow(source.sortable.target, manager)
    await actions.setDropTarget(source.id)
  }
  collisionObserver.enable()
}

/** Brings the carried widget over the room that was made for it, and that room into view. */
function follow(place: Element | undefined, { actions, dragOperation }: DragDropManager): void {
  const { shape } = dragOperation
  if (!place || !shape) return
  place.scrollIntoView({ block: 'nearest' })
  const { left, top } = place.getBoundingClientRect()
  const now = shape.current.boundingRectangle
  void actions.move({ by: { x: left - now.left, y: top - now.top }, propagate: false })
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
