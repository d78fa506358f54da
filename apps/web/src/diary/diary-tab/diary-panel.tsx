import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { useLocale } from '@arrears/ui/locale'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useRef } from 'react'
import type { DiaryFilter } from '../../platform/graphql/schema-types.ts'
import { DiaryList } from './diary-list.tsx'
import styles from './diary-tab.module.css'
import { useDiary } from './use-diary.ts'

export interface DiaryPanelProps {
  readonly accountId: string
  readonly filter: DiaryFilter
  readonly filtered: boolean
  readonly linkedEventId: string | undefined
  readonly onClearFilters: () => void
}

/** The events of one filter: loading, empty, failed, listed. */
export function DiaryPanel({ accountId, filter, filtered, linkedEventId, onClearFilters }: DiaryPanelProps) {
  const locale = useLocale()
  const frame = useRef<HTMLDivElement>(null)
  const diary = useDiary(accountId, filter, () => (frame.current?.getBoundingClientRect().top ?? 0) >= 0)
  const { stretch, total, waiting } = diary

  if (diary.failed) {
    return (
      <ErrorState
        message="The diary did not come. Check your connection and try again."
        onRetry={diary.retry}
      />
    )
  }
  if (!stretch) {
    return (
      <Card>
        <SkeletonLines label="Loading the diary" lines={14} />
      </Card>
    )
  }
  if (stretch.events.length === 0) {
    return filtered ? (
      <EmptyState
        size="page"
        icon="search"
        title="No event fits"
        description="Nothing in this diary fits all filters together."
        action={<Button onClick={onClearFilters}>Clear filters</Button>}
      />
    ) : (
      <EmptyState
        size="page"
        icon="diary"
        title="Nothing has happened yet"
        description="Notes, calls, payments and what Arrears does by itself will stand here."
      />
    )
  }
  const showNew = () => {
    diary.showNew()
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      <p className={styles.count} role="status">
        {total === undefined
          ? ''
          : `${new Intl.NumberFormat(locale).format(total)} ${total === 1 ? 'event' : 'events'}`}
      </p>
      <div className={styles.news} role="status">
        {waiting > 0 ? (
          <Button size="sm" tone="primary" icon="arrow-up" onClick={showNew}>
            {waiting === 1 ? '1 new event' : `${waiting} new events`}
          </Button>
        ) : null}
      </div>
      <div ref={frame}>
        <Card>
          <DiaryList
            events={stretch.events}
            total={total}
            linkedEventId={linkedEventId}
            hasEarlier={stretch.hasEarlier}
            loading={diary.loadingEarlier}
            onLoadEarlier={diary.earlierFailed ? undefined : diary.loadEarlier}
          />
          <EarlierEvents diary={diary} />
        </Card>
      </div>
    </>
  )
}

/** Earlier events come by themselves while one scrolls; the button is for those who do not, and for a second try. */
function EarlierEvents({ diary }: { diary: ReturnType<typeof useDiary> }) {
  if (!diary.stretch?.hasEarlier) return <p className={styles.end}>This is where the diary begins.</p>
  return (
    <div className={styles.end}>
      {diary.earlierFailed ? <p role="alert">Earlier events did not come.</p> : null}
      <Button size="sm" busy={diary.loadingEarlier} onClick={diary.loadEarlier}>
        {diary.earlierFailed ? 'Try again' : 'Show earlier'}
      </Button>
    </div>
  )
}
