import { useMemo } from 'react'
import { dayKeyOf } from '../../platform/time/format-date.ts'
import type { DiaryEvent } from './diary-list-state.ts'

const known = new WeakMap<DiaryEvent, { timeZone: string; day: string }>()

/** Telling the day of a moment is slow, and the list asks for every event each time a page is added. */
function dayOf(event: DiaryEvent, timeZone: string): string {
  const kept = known.get(event)
  if (kept?.timeZone === timeZone) return kept.day
  const day = dayKeyOf(event.occurredAt, timeZone)
  known.set(event, { timeZone, day })
  return day
}

/** The day of each event, as `YYYY-MM-DD`. */
export function useEventDays(events: readonly DiaryEvent[], timeZone: string): readonly string[] {
  return useMemo(() => events.map((event) => dayOf(event, timeZone)), [events, timeZone])
}
