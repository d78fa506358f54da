import type { ReactNode } from 'react'
import { Anchor } from '../link/link.tsx'
import styles from './tabs-nav.module.css'

export interface TabsNavItem {
  href: string
  label: ReactNode
  count?: number
  current?: boolean
}

export interface TabsNavProps {
  label: string
  items: TabsNavItem[]
  /** After the last tab, for example a button that saves a view. */
  end?: ReactNode
}

/** Tabs that are pages with an address of their own: links, not ARIA tabs. */
export function TabsNav({ label, items, end }: TabsNavProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} className={styles.tab} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className="num"> · {item.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
      {end}
    </nav>
  )
}
