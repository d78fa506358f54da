import { Pagination } from '@arrears/ui/pagination'
import { Select } from '@arrears/ui/select'
import { useId, type ReactNode } from 'react'
import styles from './paging-bar.module.css'

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface PagingBarProps {
  /** What is paged, for example Journal. */
  readonly label: string
  readonly pageInfo: PageInfo
  readonly sizes: readonly number[]
  readonly size: number
  readonly onSize: (size: number) => void
  /** What is shown answers an older question: its places are none in the list that was asked for. */
  readonly waiting: boolean
  /** Both keys are given, one of them without a value, so that they replace what stood in the address. */
  readonly onTurn: (place: { after: string | undefined; before: string | undefined }) => void
  /** Beside the size, for example a download. */
  readonly children?: ReactNode
}

/** Pages begin after a row, not at a number: nothing is shown twice or left out when rows come and go. */
export function PagingBar(props: PagingBarProps) {
  const { label, pageInfo, sizes, size, onSize, waiting, onTurn, children } = props
  const sizeId = useId()
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo
  const turn = (place: { after?: string; before?: string }) => {
    onTurn({ after: undefined, before: undefined, ...place })
    window.scrollTo({ top: 0 })
  }
  return (
    <div className={styles.bar}>
      <div className={styles.start}>
        <div className={styles.size}>
          <label htmlFor={sizeId}>Rows per page</label>
          <Select
            id={sizeId}
            size="sm"
            options={sizes.map((option) => ({ value: String(option), label: String(option) }))}
            value={String(size)}
            onChange={(event) => onSize(Number(event.target.value))}
          />
        </div>
        {children}
      </div>
      {hasNextPage || hasPreviousPage ? (
        <Pagination
          label={label}
          laterLabel="Previous"
          earlierLabel="Next"
          waitingFor={waiting ? 'The list is on its way' : undefined}
          onLater={hasPreviousPage && startCursor ? () => turn({ before: startCursor }) : undefined}
          onEarlier={hasNextPage && endCursor ? () => turn({ after: endCursor }) : undefined}
        />
      ) : null}
    </div>
  )
}
