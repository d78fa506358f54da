import type { Phrase } from '@arrears/domain/diary/phrase'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { memo } from 'react'
import { classNames } from '../../platform/class-names.ts'
import { formatTimeOf } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import type { DiaryEvent } from './diary-list-state.ts'
import { EventSentence } from './event-sentence.tsx'
import styles from './diary-list.module.css'

export interface DiaryRowProps {
  readonly event: DiaryEvent
  /** Of the account, for links. */
  readonly reference: string
  /** The one that a link led to. */
  readonly linked: boolean
}

/** What the colour of a dot says, in words for those who cannot see it. */
const toneNames: Readonly<Record<string, string>> = {
  automatic: 'Automatic: ',
  bad: 'Setback: ',
  good: 'Success: ',
}

export const DiaryRow = memo(function DiaryRow({ event, reference, linked }: DiaryRowProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const time = formatTimeOf(event.occurredAt, timeZone, locale)
  return (
    <div
      className={classNames(styles.entry, styles[event.tone], linked && styles.linked)}
      aria-current={linked || undefined}
    >
      <Link
        tone="quiet"
        className={styles.time}
        href={`/accounts/${encodeURIComponent(reference)}/diary?event=${encodeURIComponent(event.id)}`}
        title="Link to this event"
      >
        <time dateTime={event.occurredAt}>{time}</time>
      </Link>
      <div className={styles.content}>
        <span className="visually-hidden">{toneNames[event.tone]}</span>
        <span dir="auto">
          <EventSentence sentence={event.sentence as readonly Phrase[]} reference={reference} />
        </span>{' '}
        <span className={styles.actor}>
          {event.actor.kind === 'system' ? event.actor.name : `by ${event.actor.name}`}
        </span>
      </div>
    </div>
  )
})
