import type { ReactNode } from 'react'
import { neighbours } from '../list-context.ts'
import { AccountFacts, type AccountFactsProps } from './account-facts.tsx'
import styles from './account-header.module.css'
import { NeighbourButtons } from './neighbour-buttons.tsx'
import { ReferenceCopy } from './reference-copy.tsx'
import { StatusChips } from './status-chips.tsx'

export interface AccountHeaderProps extends AccountFactsProps {
  /** The buttons of the page. */
  readonly toolbar: ReactNode
}

/** Who owes, how much, and what the agent must know first (A1). */
export function AccountHeader({ account, toolbar, pencil }: AccountHeaderProps) {
  const list = neighbours(account.reference)
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <div className={styles.who}>
          <h1 className={styles.name}>{account.name}</h1>
          <ReferenceCopy reference={account.reference} />
          <StatusChips account={account} />
          {list ? <NeighbourButtons list={list} /> : null}
        </div>
        <div className={styles.toolbar}>{toolbar}</div>
      </div>
      <AccountFacts account={account} pencil={pencil} />
    </header>
  )
}
