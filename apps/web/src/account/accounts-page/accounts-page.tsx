import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { phoneWidth, useMediaQuery } from '../../platform/layout-width/use-media-query.ts'
import { usePageHead } from '../../platform/page/page-head.ts'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { PagingBar } from '../../platform/paging/paging-bar.tsx'
import { isRefusedPlace, useStartAnew } from '../../platform/paging/use-start-anew.ts'
import { stringifyPlainSearch } from '../../platform/search/plain-search.ts'
import { rememberList } from '../list-context.ts'
import { AccountCards } from './account-cards.tsx'
import { AccountsFilters } from './accounts-filters.tsx'
import { AccountsPage_QueryDocument } from './accounts-page.generated.ts'
import {
  accountsVariables,
  isFiltered,
  pageSizes,
  withoutFilters,
  type AccountsSearch,
} from './accounts-search.ts'
import { AccountsSkeleton } from './accounts-skeleton.tsx'
import { AccountsTable } from './accounts-table.tsx'
import styles from './accounts-page.module.css'

export interface AccountsPageProps {
  readonly search: AccountsSearch
  /** Puts another search into the address; `replace` for what follows typing. */
  readonly onSearch: (search: AccountsSearch, options?: { replace?: boolean }) => void
}

/** All accounts that a search and filters leave, page by page (J1). The address holds all that was chosen. */
export function AccountsPage({ search, onSearch }: AccountsPageProps) {
  usePageHead('Accounts')
  const variables = useMemo(() => accountsVariables(search), [search])
  const [{ data, error: failure, fetching }, ask] = useQuery({ query: AccountsPage_QueryDocument, variables })
  const onPhone = useMediaQuery(phoneWidth)
  const accounts = data?.accounts.nodes
  const total = data?.accounts.totalCount
  const filtered = isFiltered(search)
  const isRefused = isRefusedPlace(failure)
  const error = isRefused ? undefined : failure
  // Another filter or order starts at its own first page.
  const change = (part: AccountsSearch, replace = false) =>
    onSearch({ ...search, after: undefined, before: undefined, ...part }, { replace })

  const isGone = !fetching && (isRefused || accounts?.length === 0)
  useStartAnew(isGone && Boolean(search.after ?? search.before), () => change({}, true))

  useEffect(() => {
    // Until the answer is there, what stands on the screen is another list's.
    if (!accounts || fetching) return
    rememberList({
      references: accounts.map(({ reference }) => reference),
      label: filtered ? 'Accounts, filtered' : 'Accounts',
      href: `/accounts${stringifyPlainSearch({ ...search })}`,
    })
  }, [accounts, fetching, filtered, search])

  const List = onPhone ? AccountCards : AccountsTable
  return (
    <PageFrame title="Accounts">
      <AccountsFilters
        search={search}
        onChange={change}
        onClearAll={() => onSearch(withoutFilters(search))}
        searching={fetching && Boolean(search.q)}
        total={total}
      />
      {error && !data ? (
        <ErrorState
          message="The list of accounts did not come. Check your connection and try again."
          retrying={fetching}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!accounts && !error ? <AccountsSkeleton rows={search.size ?? 25} /> : null}
      {accounts?.length === 0 ? (
        <EmptyState
          size="page"
          icon={filtered ? 'search' : 'account'}
          title={filtered ? 'No account fits' : 'No accounts yet'}
          description={
            filtered
              ? 'Check the spelling, or take a filter off.'
              : 'Load your receivables with the command “pnpm arrears import claims”.'
          }
          action={
            filtered ? (
              <Button onClick={() => onSearch(withoutFilters(search))}>Clear search and filters</Button>
            ) : null
          }
        />
      ) : null}
      {accounts && accounts.length > 0 ? (
        <div className={styles.results} aria-busy={fetching}>
          <List accounts={accounts} search={search} onSort={(sort) => change({ sort })} />
          <PagingBar
            label="Accounts"
            pageInfo={data.accounts.pageInfo}
            sizes={pageSizes}
            size={search.size ?? 25}
            onSize={(size) => change({ size })}
            waiting={fetching}
            onTurn={(place) => change(place)}
          />
        </div>
      ) : null}
    </PageFrame>
  )
}
