import { Select } from '@arrears/ui/select'
import { useId } from 'react'
import type { AccountsSearch } from './accounts-search.ts'
import styles from './account-cards.module.css'

const orders = [
  { value: 'name', label: 'Name' },
  { value: '-balance', label: 'Largest balance' },
  { value: '-overdue', label: 'Longest overdue' },
  { value: 'worked', label: 'Longest not worked' },
  { value: '-worked', label: 'Last worked' },
  { value: 'reference', label: 'Reference' },
] as const satisfies readonly { value: NonNullable<AccountsSearch['sort']>; label: string }[]

export interface AccountsSortProps {
  readonly sort: AccountsSearch['sort']
  readonly onSort: (sort: AccountsSearch['sort']) => void
}

/** Sorting where there are no column heads to press. */
export function AccountsSort({ sort = 'name', onSort }: AccountsSortProps) {
  const id = useId()
  return (
    <div className={styles.sort}>
      <label htmlFor={id}>Sort by</label>
      <Select
        id={id}
        size="sm"
        options={[...orders]}
        value={sort}
        onChange={(event) => onSort(orders.find(({ value }) => value === event.target.value)?.value)}
      />
    </div>
  )
}
