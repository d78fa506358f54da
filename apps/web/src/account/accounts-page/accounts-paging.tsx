import { Pagination } from '@arrears/ui/pagination'
import { Select } from '@arrears/ui/select'
import { pageSizes, type AccountsSearch } from './accounts-search.ts'
import styles from './accounts-page.module.css'

export interface AccountsPagingProps {
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly search: AccountsSearch
  readonly onSearch: (search: AccountsSearch) => void
  readonly shown: number
}

/** Pages begin after a row, not at a number: nothing is shown twice or left out when accounts come and go. */
export function AccountsPaging({ pageInfo, search, onSearch, shown }: AccountsPagingProps) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo
  const turn = (place: Pick<AccountsSearch, 'after' | 'before'>) => {
    onSearch({ ...search, after: undefined, before: undefined, ...place })
    window.scrollTo({ top: 0 })
  }
  return (
    <div className={styles.paging}>
      <label className={styles.size}>
        Rows per page
        <Select
          size="sm"
          options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
          value={String(search.size ?? 25)}
          onChange={(event) =>
            onSearch({ ...search, size: Number(event.target.value), after: undefined, before: undefined })
          }
        />
      </label>
      <Pagination
        label="Accounts"
        laterLabel="Previous"
        earlierLabel="Next"
        onLater={hasPreviousPage && startCursor ? () => turn({ before: startCursor }) : undefined}
        onEarlier={hasNextPage && endCursor ? () => turn({ after: endCursor }) : undefined}
      >
        {shown} shown
      </Pagination>
    </div>
  )
}
