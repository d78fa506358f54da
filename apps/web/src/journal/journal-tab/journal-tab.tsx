import { Button } from '@arrears/ui/button'
import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useAccount } from '../../account/account-context.ts'
import { PagingBar } from '../../platform/paging/paging-bar.tsx'
import { isRefusedPlace, useStartAnew } from '../../platform/paging/use-start-anew.ts'
import { phoneWidth, useMediaQuery } from '../../platform/layout-width/use-media-query.ts'
import { usePageHead } from '../../platform/page/page-head.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import { JournalCards } from './journal-cards.tsx'
import { JournalFilters } from './journal-filters.tsx'
import { JournalPage_QueryDocument } from './journal-page.generated.ts'
import {
  isJournalFiltered,
  journalCsvHref,
  journalVariables,
  nextSort,
  pageSizes,
  type JournalSearch,
} from './journal-search.ts'
import { JournalSum } from './journal-sum.tsx'
import { JournalTable } from './journal-table.tsx'
import styles from './journal-tab.module.css'

export interface JournalTabProps {
  readonly search: JournalSearch
  /** Puts another search into the address; `replace` where the one that stood there cannot be meant. */
  readonly onSearch: (search: JournalSearch, options?: { replace?: boolean }) => void
}

/** The account's ledger entries, filtered and sorted as the address says (F1), and their download (F2). */
export function JournalTab({ search, onSearch }: JournalTabProps) {
  const { id: accountId, name, reference } = useAccount()
  usePageHead('Journal', [
    { label: 'Accounts', href: '/accounts' },
    { label: name, href: `/accounts/${encodeURIComponent(reference)}` },
  ])
  const onPhone = useMediaQuery(phoneWidth)
  const mayDownload = usePermission('ledger:export')
  const variables = useMemo(() => ({ accountId, ...journalVariables(search) }), [accountId, search])
  const [{ data, error: failure, fetching }, ask] = useQuery({ query: JournalPage_QueryDocument, variables })
  const journal = data?.account?.journal
  const filtered = isJournalFiltered(search)
  const isRefused = isRefusedPlace(failure)
  const error = isRefused ? undefined : failure
  // Another filter or order starts at its own first page.
  const change = (part: JournalSearch) =>
    onSearch({ ...search, after: undefined, before: undefined, ...part })
  const isGone = !fetching && (isRefused || journal?.nodes.length === 0)
  useStartAnew(isGone && Boolean(search.after ?? search.before), () =>
    onSearch({ ...search, after: undefined, before: undefined }, { replace: true }),
  )
  const clear = () => onSearch({ sort: search.sort, size: search.size })

  return (
    <div className={styles.tab}>
      <h2 className="visually-hidden">Journal</h2>
      <JournalFilters
        accountId={accountId}
        search={search}
        onChange={change}
        onClearAll={filtered ? clear : undefined}
        end={<JournalSum journal={journal} />}
      />
      {error && !journal ? (
        <ErrorState
          message="The journal did not come. Check your connection and try again."
          retrying={fetching}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!journal && !error ? <SkeletonLines label="Loading the journal" lines={14} /> : null}
      {journal?.nodes.length === 0 ? (
        <EmptyState
          size="page"
          icon={filtered ? 'search' : 'ledger'}
          title={filtered ? 'No entry fits' : 'Nothing is booked yet'}
          description={
            filtered
              ? 'Nothing in this journal fits all filters together.'
              : 'Invoices, fees, payments and their reversals will stand here.'
          }
          action={filtered ? <Button onClick={clear}>Clear filters</Button> : null}
        />
      ) : null}
      {journal && journal.nodes.length > 0 ? (
        <div className={styles.results} aria-busy={fetching}>
          {onPhone ? (
            <JournalCards entries={journal.nodes} />
          ) : (
            <JournalTable
              entries={journal.nodes}
              sort={search.sort}
              onSort={(column) => change({ sort: nextSort(search.sort, column) })}
            />
          )}
          <PagingBar
            label="Journal"
            pageInfo={journal.pageInfo}
            sizes={pageSizes}
            size={search.size ?? 50}
            onSize={(size) => change({ size })}
            waiting={fetching}
            onTurn={(place) => change(place)}
          >
            {mayDownload ? (
              <ButtonLink size="sm" icon="download" href={journalCsvHref(accountId, search)} download>
                {filtered ? 'Download these as CSV' : 'Download as CSV'}
              </ButtonLink>
            ) : null}
          </PagingBar>
        </div>
      ) : null}
    </div>
  )
}
