import type { ReactNode } from 'react'
import { neighbours } from '../list-context.ts'
import { AccountFacts } from './account-facts.tsx'
import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'
import styles from './account-header.module.css'
import { NeighbourButtons } from './neighbour-buttons.tsx'
import { ReferenceCopy } from './reference-copy.tsx'
import { StatusChips } from './status-chips.tsx'

export interface AccountHeaderProps {
  readonly account: AccountHeader_AccountFragmentFragment
  /** The buttons of the page. */
  readonly toolbar: ReactNode
  /** Who else just changed the account. */
  readonly news: string | undefined
}

/** Who owes, how much, and what the agent must know first (A1). */
export function AccountHeader({ account, toolbar, news }: AccountHeaderProps) {
  const list = neighbours(account.reference)
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.name}>{account.name}</h1>
        <ReferenceCopy reference={account.reference} />
        <StatusChips account={account} />
        {list ? <NeighbourButtons list={list} /> : null}
        <span className={styles.news} role="status">
          {news}
        </span>
        <div className={styles.toolbar}>{toolbar}</div>
      </div>
      <AccountFacts account={account} />
    </header>
  )
}
