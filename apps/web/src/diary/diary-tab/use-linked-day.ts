import { useQuery } from 'urql'
import { dayKeyOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { LinkedEvent_QueryDocument } from './linked-event.generated.ts'

export interface LinkedDay {
  /** The list waits: it would begin at the wrong end. */
  readonly looking: boolean
  /** The day of the event, from which the diary is read backwards. */
  readonly day?: string
  readonly missing: boolean
}

/** The day on which the event of a link fell, so that it is found without reading everything since. */
export function useLinkedDay(eventId: string | undefined): LinkedDay {
  const timeZone = useTimeZone()
  const [{ data, fetching }] = useQuery({
    query: LinkedEvent_QueryDocument,
    variables: { id: eventId ?? '' },
    pause: !eventId,
    requestPolicy: 'cache-first',
  })
  if (!eventId) return { looking: false, missing: false }
  const event = data?.node
  if (event?.__typename === 'DiaryEvent') {
    return { looking: false, missing: false, day: dayKeyOf(event.occurredAt, timeZone) }
  }
  return { looking: fetching, missing: !fetching }
}
