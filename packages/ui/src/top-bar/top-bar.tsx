import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import { Kbd } from '../kbd/kbd.tsx'
import { Anchor } from '../link/link.tsx'
import styles from './top-bar.module.css'

export interface Crumb {
  label: string
  /** The last crumb, the page itself, has none. */
  href?: string
}

export interface TopBarProps {
  /** Where one is; the last is the page itself. */
  crumbs?: Crumb[]
  /** Before the crumbs: the menu button on a phone. */
  start?: ReactNode
  /** At the right: search and page actions. */
  children?: ReactNode
}

export function TopBar({ crumbs = [], start, children }: TopBarProps) {
  return (
    <div className={styles.bar}>
      {start}
      {crumbs.length > 0 ? (
        <nav aria-label="Breadcrumb" className={styles.crumbs}>
          <ol>
            {crumbs.map((crumb, index) => (
              <li key={`${index} ${crumb.label}`}>
                {index > 0 ? <Icon name="chevron-right" size={12} className={styles.separator} /> : null}
                {crumb.href ? (
                  <Anchor href={crumb.href}>{crumb.label}</Anchor>
                ) : (
                  <span aria-current="page">{crumb.label}</span>
                )}
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className={styles.end}>{children}</div>
    </div>
  )
}

export interface SearchButtonProps {
  /** What can be searched, for example: Search people and orders. */
  label: string
  /** Shown as a key, for example ⌘K or Ctrl K. */
  shortcut?: string
  onClick: () => void
}

/** Looks like a search box, opens the command palette. */
export function SearchButton({ label, shortcut, onClick }: SearchButtonProps) {
  return (
    <button type="button" className={styles.search} onClick={onClick} aria-haspopup="dialog">
      <Icon name="search" size={14} />
      <span className={styles.searchLabel}>{label}</span>
      {shortcut ? (
        <span className={styles.shortcut}>
          <Kbd>{shortcut}</Kbd>
        </span>
      ) : null}
    </button>
  )
}
