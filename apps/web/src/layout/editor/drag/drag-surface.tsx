import { Accessibility, Cursor, PreventSelection } from '@dnd-kit/dom'
import { DragDropProvider, useDroppable, type DragEndEvent, type DragOverEvent } from '@dnd-kit/react'
import { isSortable, useSortable } from '@dnd-kit/react/sortable'
import { useState, type ComponentProps, type ReactNode } from 'react'
import { spokenDragging, type DragData } from './drag-announcements.ts'
import './drag-surface.css'
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
  readonly children: ReactNode
}

type Plugins = NonNullable<ComponentProps<typeof DragDropProvider>['plugins']>

/** Cursor and selection are our stylesheet's, and the announcements our words. */
function ownPlugins(): Plugins {
  const spoken = spokenDragging()
  const replaced: readonly unknown[] = [Accessibility, Cursor, PreventSelection]
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
export function DragSurface({ onMove, children }: DragSurfaceProps) {
  const [plugins] = useState(ownPlugins)
  const end = ({ operation: { source, target }, canceled }: DragEndEvent) => {
    arranging(false)
    if (canceled || !isSortable(source)) return
    const from = String(source.initialGroup)
    const to = target && placeOf(target)
    if (!to || to.place === from) {
      if (source.index !== source.initialIndex)
        onMove({ id: String(source.id), place: from, index: source.index })
      return
    }
    onMove({ id: String(source.id), ...to })
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
      onDragMove={stepByKey}
      onDragStart={() => arranging(true)}
      onDragOver={over}
      onDragEnd={end}
    >
      {children}
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
  const { ref, handleRef, isDragging, isDropTarget } = useSortable({
    id,
    index,
    group: placeKey,
    type: isTabs ? 'tabs' : 'widget',
    accept: onPage ? ['tabs', 'widget'] : 'widget',
    // What stands in a tab lies above the widget that holds the tabs.
    collisionPriority: onPage ? 1 : 3,
    data: { label, place, count },
  })
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
