import { useLocale } from '@arrears/ui/locale'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useAccount } from '../../account/account-context.ts'
import { formatDayHeading } from '../../platform/time/format-date.ts'
import { useTimeZone, useToday } from '../../platform/time/time-zone.ts'
import type { DiaryEvent } from './diary-list-state.ts'
import styles from './diary-list.module.css'
import { DiaryRow } from './diary-row.tsx'
import { useEventDays } from './event-days.ts'

export interface DiaryListProps {
  readonly events: readonly DiaryEvent[]
  readonly total: number | undefined
  readonly linkedEventId: string | undefined
  readonly hasEarlier: boolean
  readonly loading: boolean
  /** Left out after a failure: then only the button asks again. */
  readonly onLoadEarlier: (() => void) | undefined
}

/** Earlier events are asked for when so many rows are left below. */
const readAhead = 30
/** Pixels of a row on one line, and of a day's heading. */
const rowHeight = 28
const headingHeight = 34

/** Draws only the rows in view, so that a long diary scrolls as easily as a short one (D3). */
export function DiaryList({
  events,
  total,
  linkedEventId,
  hasEarlier,
  loading,
  onLoadEarlier,
}: DiaryListProps) {
  const { reference } = useAccount()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const today = useToday()
  const list = useRef<HTMLOListElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    if (list.current) setOffset(list.current.getBoundingClientRect().top + window.scrollY)
  }, [])

  const days = useEventDays(events, timeZone)
  // The same functions until events are added: for other ones the place of every row is worked out anew.
  const startsDay = useCallback((index: number) => index === 0 || days[index] !== days[index - 1], [days])
  const estimateSize = useCallback(
    (index: number) => (startsDay(index) ? rowHeight + headingHeight : rowHeight),
    [startsDay],
  )
  const getItemKey = useCallback((index: number) => events[index]?.id ?? index, [events])
  const rows = useWindowVirtualizer({
    count: events.length,
    estimateSize,
    getItemKey,
    overscan: 12,
    scrollMargin: offset,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0

  const loadEarlier = useEffectEvent(() => onLoadEarlier?.())
  useEffect(() => {
    if (hasEarlier && !loading && last >= events.length - readAhead) loadEarlier()
  }, [last, events.length, hasEarlier, loading])

  const linkedIndex = linkedEventId ? events.findIndex(({ id }) => id === linkedEventId) : -1
  const sought = linkedEventId !== undefined && linkedIndex < 0
  useEffect(() => {
    if (sought && hasEarlier && !loading) loadEarlier()
  }, [sought, hasEarlier, loading, events.length])
  const scrollToLinked = useEffectEvent(() => rows.scrollToIndex(linkedIndex, { align: 'center' }))
  const found = linkedIndex >= 0
  // Once it is there; not again when earlier events follow.
  useEffect(() => {
    if (found) scrollToLinked()
  }, [found])

  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label="Diary, newest first"
      style={{ height: `${rows.getTotalSize()}px` }}
    >
      {shown.map(({ index, key, start }) => {
        const event = events[index]
        if (!event) return null
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            aria-setsize={total ?? -1}
            aria-posinset={index + 1}
          >
            {startsDay(index) ? (
              <h3 className={styles.day}>{formatDayHeading(days[index] ?? '', today, locale)}</h3>
            ) : null}
            <DiaryRow event={event} reference={reference} linked={event.id === linkedEventId} />
          </li>
        )
      })}
    </ol>
  )
}
