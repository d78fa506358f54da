import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useLocale } from '@arrears/ui/locale'
import { useMemo } from 'react'
import { useAccount } from '../../account/account-context.ts'
import { usePageHead } from '../../platform/page/page-head.ts'
import { formatDate } from '../../platform/time/format-date.ts'
import { useToday } from '../../platform/time/time-zone.ts'
import { DiaryFilters } from './diary-filters.tsx'
import { DiaryPanel } from './diary-panel.tsx'
import { diaryFilter, isDiaryFiltered, type DiarySearch } from './diary-search.ts'
import styles from './diary-tab.module.css'
import { useLinkedDay } from './use-linked-day.ts'

export interface DiaryTabProps {
  readonly search: DiarySearch
  readonly onSearch: (search: DiarySearch) => void
}

/** Everything that happened on the account, newest first, with filters that are kept in the address (D1, D2). */
export function DiaryTab({ search, onSearch }: DiaryTabProps) {
  const { id, name, reference } = useAccount()
  const locale = useLocale()
  const today = useToday()
  usePageHead('Diary', [
    { label: 'Accounts', href: '/accounts' },
    { label: name, href: `/accounts/${encodeURIComponent(reference)}` },
  ])
  const linked = useLinkedDay(search.event)
  const filter = useMemo(() => diaryFilter(search, linked.day), [search, linked.day])
  const change = (part: DiarySearch) => onSearch({ ...search, event: undefined, ...part })
  const showAll = () => change({})
  return (
    <div className={styles.tab}>
      <h2 className="visually-hidden">Diary</h2>
      <DiaryFilters
        accountId={id}
        search={search}
        onChange={change}
        onClearAll={isDiaryFiltered(search) ? () => onSearch({}) : undefined}
      />
      {linked.missing ? (
        <Banner tone="warn" onDismiss={showAll}>
          The event that the link leads to is not here. It may belong to another account.
        </Banner>
      ) : null}
      {linked.day && linked.day !== today ? (
        <Banner
          action={
            <Button size="sm" onClick={showAll}>
              Show the newest
            </Button>
          }
        >
          The diary up to {formatDate(linked.day, locale)}, where the link leads.
        </Banner>
      ) : null}
      {linked.looking ? (
        <SkeletonLines label="Looking for the event" lines={8} />
      ) : (
        <DiaryPanel
          key={`${id} ${JSON.stringify(filter)}`}
          accountId={id}
          filter={filter}
          filtered={isDiaryFiltered(search)}
          linkedEventId={linked.day ? search.event : undefined}
          onClearFilters={() => onSearch({})}
        />
      )}
    </div>
  )
}
