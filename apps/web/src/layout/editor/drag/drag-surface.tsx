import {
  Accessibility,
  AutoScroller,
  Cursor,
  PreventSelection,
  type DragDropManager,
  type DragMoveEvent,
} from '@dnd-kit/dom'
import {
  DragDropProvider,
  DragOverlay,
  useDroppable,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
} from '@dnd-kit/react'
import { isSortable, useSortable } from '@dnd-kit/react/sortable'
import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { scrollAtEdges } from './scroll-at-edges.ts'
import { spokenDragging, type DragData } from './drag-announcements.ts'
import './drag-surface.css'
import { heedRelease } from './heed-release.ts'
import { stepByKey } from './step-by-key.ts'
import './strict-csp.ts'

export interface Moved {
  readonly id: string
  /** The key of the place it was put in, and its index there. */
  readonly place: string
  readonly index: number
}

interface DragSurfaceProps {
  readonly onMove: (moved: Moved) => void
  /** What follows the pointer instead of the thing itself: light, as it is painted with every frame. */
  readonly carried: (label: string) => ReactNode
  readonly children: ReactNode
}

type Plugins = NonNullable<ComponentProps<typeof DragDropProvider>['plugins']>

/** Cursor and selection are our stylesheet's, scrolling and the announcements our own. */
function ownPlugins(): Plugins {
  const spoken = spokenDragging()
  const replaced: readonly unknown[] = [Accessibility, AutoScroller, Cursor, PreventSelection]
  return (defaults) => [...defaults.filter((plugin) => !replaced.includes(plugin)), spoken]
}

const arranging = (on: boolean) => {
  if (on) document.documentElement.dataset['arranging'] = ''
  else delete document.documentElement.dataset['arranging']
}

/**
 * Drag and drop of widgets by mouse, touch and keys. Everything of dnd-kit is behind this file, so that another library could take
 * its place. While something is carried only transforms change; the layout itself is edited once, when it is put down.
 */
export function DragSurface({ onMove, carried, children }: DragSurfaceProps) {
  const [plugins] = useState(ownPlugins)
  const [edges] = useState(scrollAtEdges)
  const stopHeeding = useRef<() => void>(undefined)
  const start = ({ nativeEvent }: DragStartEvent, manager: DragDropManager) => {
    arranging(true)
    // To who carries by keys a press of the mouse is no release.
    if (nativeEvent instanceof PointerEvent) stopHeeding.current = heedRelease(manager)
  }
  useEffect(() => () => stopHeeding.current?.(), [])
  const end = ({ operation: { source, target }, canceled }: DragEndEvent) => {
    arranging(false)
    stopHeeding.current?.()
    edges.stop()
    if (canceled || !isSortable(source)) return
    const from = String(source.initialGroup)
    const to = target && placeOf(target)
    if (!to || to.place === from) {
      // Let go over another one, the others have not made room yet: they do so some frames later.
      const index = isSortable(target) && target.id !== source.id ? target.index : source.index
      if (index !== source.initialIndex) onMove({ id: String(source.id), place: from, index })
      return
    }
    onMove({ id: String(source.id), ...to })
  }
  const move = (event: DragMoveEvent, manager: DragDropManager) => {
    if (event.nativeEvent instanceof PointerEvent) edges.at(event.nativeEvent.clientY)
    stepByKey(event, manager)
  }
  const over = (event: DragOverEvent) => {
    const { source, target } = event.operation
    // Carried into another place, an element would be moved under another parent behind React's back.
    if (isSortable(source) && target && placeOf(target)?.place !== String(source.group))
      event.preventDefault()
  }
  return (
    <DragDropProvider
      plugins={plugins}
      onDragMove={move}
      onDragStart={start}
      onDragOver={over}
      onDragEnd={end}
    >
      {children}
      <DragOverlay dropAnimation={{ duration: 120 }}>
        {(source) => carried((source.data as DragData).label)}
      </DragOverlay>
    </DragDropProvider>
  )
}

type Target = NonNullable<DragEndEvent['operation']['target']>

function placeOf(target: Target): { place: string; index: number } | undefined {
  if (isSortable(target)) return { place: String(target.group), index: target.index }
  const data = target.data as Partial<DragData> & { readonly key?: string }
  return data.key === undefined ? undefined : { place: data.key, index: data.count ?? 0 }
}

interface DragItem extends DragData {
  readonly id: string
  readonly index: number
  /** The key of the place it stands in. */
  readonly placeKey: string
  /** Tabs cannot be put inside tabs. */
  readonly isTabs: boolean
}

/** Makes an element one that can be carried by its handle. */
export function useDragItem({ id, index, placeKey, isTabs, label, place, count }: DragItem) {
  const onPage = placeKey === 'page'
  const { sortable, ref, handleRef, isDragging, isDropTarget } = useSortable({
    id,
    index,
    group: placeKey,
    type: isTabs ? 'tabs' : 'widget',
    accept: onPage ? ['tabs', 'widget'] : 'widget',
    // What stands in a tab lies above the widget that holds the tabs.
    collisionPriority: onPage ? 1 : 3,
    data: { label, place, count },
  })
  // Others make room at once: sliding them all would lay out and paint the whole page with every frame. The hook lays what it is
  // given over its own defaults, so that it cannot be told.
  useEffect(() => void Object.assign(sortable, { transition: null }))
  return { ref, handleRef, isDragging, isDropTarget }
}

/** A place that may be empty, and still takes what is put into it. */
export function useDropPlace({ key, place, count }: { key: string; place: string; count: number }) {
  const { ref, isDropTarget } = useDroppable({
    id: `place:${key}`,
    accept: 'widget',
    collisionPriority: 2,
    data: { key, place, count },
  })
  return { ref, isDropTarget }
}
