import { Accessibility, type DragEndEvent, type DragOverEvent, type DragStartEvent } from '@dnd-kit/dom'
import { isSortable } from '@dnd-kit/react/sortable'

export interface DragData {
  readonly label: string
  /** How its place is called: “the page”, “the tab Money”. */
  readonly place: string
  readonly count: number
}

type Operation = DragStartEvent['operation']

const dataOf = ({ source }: Operation): DragData | undefined => source?.data as DragData | undefined

function where({ source, target }: Operation): string {
  const data = (target?.data ?? source?.data) as DragData | undefined
  if (!data) return ''
  // While a widget moves within its place it is its own target, and knows its new position.
  const index = isSortable(target) ? target.sortable.index : data.count
  return `position ${index + 1} of ${Math.max(data.count, index + 1)} on ${data.place}`
}

/** What screen readers hear while a widget is carried, with its name and position. */
export const spokenDragging = Accessibility.configure({
  screenReaderInstructions: {
    draggable:
      'To move this widget press space or enter, then the arrow keys; space or enter again to put it down, escape to leave it where it was.',
  },
  announcements: {
    dragstart: ({ operation }: DragStartEvent) =>
      `Picked up ${dataOf(operation)?.label ?? 'the widget'}. It is at ${where(operation)}.`,
    dragover: ({ operation }: DragOverEvent) =>
      operation.target
        ? `${dataOf(operation)?.label ?? 'The widget'} is now at ${where(operation)}.`
        : undefined,
    dragend: ({ operation, canceled }: DragEndEvent) => {
      const label = dataOf(operation)?.label ?? 'The widget'
      return canceled ? `${label} was left where it was.` : `${label} was put down at ${where(operation)}.`
    },
  },
})
