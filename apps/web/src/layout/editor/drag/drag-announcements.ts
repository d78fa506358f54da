import { Accessibility, type DragEndEvent, type DragOverEvent, type DragStartEvent } from '@dnd-kit/dom'
import { isSortable } from '@dnd-kit/react/sortable'

export interface DragData {
  readonly label: string
  /** How its place is called: “the page”, “the tab Money”. */
  readonly place: string
  readonly count: number
}

type Operation = DragStartEvent['operation']

const labelOf = ({ source }: Operation): string =>
  (source?.data as Partial<DragData> | undefined)?.label ?? 'The widget'

function where({ source, target }: Operation): string {
  const data = (target?.data ?? source?.data) as DragData | undefined
  if (!data) return ''
  // While a widget moves within its place it is its own target, and knows its new position.
  const index = isSortable(target) ? target.index : data.count
  return `position ${index + 1} of ${Math.max(data.count, index + 1)} on ${data.place}`
}

/** What screen readers hear while a widget is carried, with its name and position. */
export function spokenDragging() {
  // A carried widget is over itself at first, which would drown what was said when it was picked up.
  let last = ''
  const news = (place: string): boolean => {
    const isNews = place !== last
    last = place
    return isNews
  }
  return Accessibility.configure({
    screenReaderInstructions: {
      draggable:
        'To move this widget press space or enter, then the arrow keys to carry it earlier or later; space or enter again to put it down, escape to leave it where it was.',
    },
    announcements: {
      dragstart({ operation }: DragStartEvent) {
        const { source } = operation
        const data = source?.data as DragData | undefined
        if (!data || !isSortable(source)) return undefined
        last = `position ${source.index + 1} of ${data.count} on ${data.place}`
        return `Picked up ${data.label}. It is at ${last}.`
      },
      dragover({ operation }: DragOverEvent) {
        const place = operation.target ? where(operation) : ''
        return place !== '' && news(place) ? `${labelOf(operation)} is now at ${place}.` : undefined
      },
      dragend({ operation, canceled }: DragEndEvent) {
        const label = labelOf(operation)
        return canceled ? `${label} was left where it was.` : `${label} was put down at ${where(operation)}.`
      },
    },
  })
}
