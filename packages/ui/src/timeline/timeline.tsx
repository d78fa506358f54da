import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './timeline.module.css'

export type TimelineTone = 'neutral' | 'automatic' | 'manual' | 'good' | 'bad'

export interface TimelineEntry {
  id: string
  /** As read, for example 09:12. */
  time: string
  /** For machines: an ISO date and time. */
  dateTime?: string
  tone?: TimelineTone
  content: ReactNode
  /** Under the content: author, links, what changed. */
  detail?: ReactNode
}

export interface TimelineDay {
  id: string
  label: string
  entries: TimelineEntry[]
}

export interface TimelineProps {
  label: string
  days: TimelineDay[]
  headingLevel?: 2 | 3 | 4
}

/** What the colour of a dot says, in words for those who cannot see it. */
const toneNames: Partial<Record<TimelineTone, string>> = {
  automatic: 'Automatic',
  bad: 'Setback',
  good: 'Success',
}

/** What happened, newest first, under the days it happened on. */
export function Timeline({ label, days, headingLevel = 3 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.timeline} role="group" aria-label={label}>
      {days.map((day) => (
        <div key={day.id}>
          <Heading className={styles.day}>{day.label}</Heading>
          <ol>
            {day.entries.map(({ id, time, dateTime, tone = 'neutral', content, detail }) => (
              <li key={id} className={classNames(styles.entry, styles[tone])}>
                <time dateTime={dateTime} className={styles.time}>
                  {time}
                </time>
                <div className={styles.content}>
                  {toneNames[tone] ? <span className="visually-hidden">{toneNames[tone]}: </span> : null}
                  {content}
                  {detail ? <div className={styles.detail}>{detail}</div> : null}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
