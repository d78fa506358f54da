import { MoneyText } from '@arrears/ui/money-text'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'
import { AccountTabs } from './account-tabs.tsx'
import styles from './sticky-tabs.module.css'

export interface StickyTabsProps {
  readonly account: AccountHeader_AccountFragmentFragment
  readonly save: ReactNode
  /** Who else just changed the account. */
  readonly news: string | undefined
}

/** The tabs stay in view, and with them Save; once the header has scrolled away they also say whose account it is and what is due. */
export function StickyTabs({ account, save, news }: StickyTabsProps) {
  const above = useRef<HTMLDivElement>(null)
  const [stuck, setStuck] = useState(false)
  useEffect(() => {
    if (!above.current || typeof IntersectionObserver === 'undefined') return
    // The top bar covers what is above it.
    const bar = Number.parseInt(getComputedStyle(above.current).getPropertyValue('--bar-height')) || 0
    const observer = new IntersectionObserver(([entry]) => setStuck(entry ? !entry.isIntersecting : false), {
      rootMargin: `-${bar}px 0px 0px 0px`,
    })
    observer.observe(above.current)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <div ref={above} className={styles.above} />
      <div className={styles.tabs} data-stuck={stuck || undefined}>
        <AccountTabs
          reference={account.reference}
          end={
            <span className={styles.end}>
              <span className={styles.news} role="status">
                {news}
              </span>
              {stuck ? (
                <>
                  <span className={styles.name}>{account.name}</span>
                  <MoneyText {...account.balance.total} />
                </>
              ) : null}
              {save}
            </span>
          }
        />
      </div>
    </>
  )
}
