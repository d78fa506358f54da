import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

export interface PageFrameProps {
  readonly title: string
  /** One sentence on what the page is for. */
  readonly description?: ReactNode
  /** At the right of the title. */
  readonly actions?: ReactNode
  /** `narrow` is for forms and texts, which are hard to read when they are wide. */
  readonly width?: 'wide' | 'narrow'
  /** Under the title: the parts of the page, as links. */
  readonly tabs?: ReactNode
  readonly children: ReactNode
}

/** Heading, actions and the body of a page, with the same measures everywhere. */
export function PageFrame({ title, description, actions, width = 'wide', tabs, children }: PageFrameProps) {
  return (
    <div className={width === 'narrow' ? styles.narrow : styles.page}>
      <header className={styles.header}>
        <div>
          <h1>{title}</h1>
          {description ? <p className={styles.description}>{description}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {tabs ? <div className={styles.tabs}>{tabs}</div> : null}
      {children}
    </div>
  )
}
