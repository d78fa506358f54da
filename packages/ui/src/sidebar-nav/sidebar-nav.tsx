import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/icon.tsx'
import { Anchor } from '../link/link.tsx'
import styles from './sidebar-nav.module.css'

export interface SidebarNavItem {
  href: string
  label: string
  icon?: IconName
  count?: number
  current?: boolean
}

export interface SidebarNavSection {
  id: string
  /** The first section usually has none. */
  label?: string
  items: SidebarNavItem[]
}

export interface SidebarNavProps {
  label?: string
  brand?: ReactNode
  sections: SidebarNavSection[]
  /** At the bottom: the signed-in person, theme, sign out. */
  footer?: ReactNode
}

export function SidebarNav({ label = 'Main', brand, sections, footer }: SidebarNavProps) {
  return (
    <nav aria-label={label} className={styles.sidebar}>
      {brand ? <div className={styles.brand}>{brand}</div> : null}
      <div className={styles.nav}>
        {sections.map((section) => (
          <div
            key={section.id}
            role="group"
            aria-labelledby={section.label ? `nav-${section.id}` : undefined}
          >
            {section.label ? (
              <p id={`nav-${section.id}`} className={styles.heading}>
                {section.label}
              </p>
            ) : null}
            <ul className={styles.list}>
              {section.items.map((item) => (
                <li key={item.href}>
                  <Anchor
                    href={item.href}
                    className={styles.item}
                    aria-current={item.current ? 'page' : undefined}
                  >
                    {item.icon ? <Icon name={item.icon} size={16} /> : null}
                    <span className={styles.text}>{item.label}</span>
                    {item.count === undefined ? null : <span className={styles.count}>{item.count}</span>}
                  </Anchor>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </nav>
  )
}

/** The product's mark and name; the name stays when the bar is narrow. */
export function Brand({ name, href = '/' }: { name: string; href?: string }) {
  return (
    <Anchor href={href} className={styles.brandLink}>
      <span className={styles.logo} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      {name}
    </Anchor>
  )
}
