import { useId, type HTMLAttributes, type ReactNode, type Ref } from 'react'
import { classNames } from '../class-names.ts'
import styles from './card.module.css'

export interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  ref?: Ref<HTMLElement>
  title?: ReactNode
  headingLevel?: 2 | 3 | 4
  /** Beside the title: chips, counts. */
  meta?: ReactNode
  /** At the right end of the header: a link or a small button. */
  action?: ReactNode
  /** Before the title: a drag handle while a layout is edited. */
  lead?: ReactNode
  /** Below the body, set off by a line. */
  footer?: ReactNode
  /** `editing` shows that the frame itself can be moved or changed. */
  state?: 'editing' | 'lifted'
  /** Lets tables and timelines reach the frame's edges. */
  flush?: boolean
}

/** The frame of a widget: a region named by its title. */
export function Card({
  title,
  headingLevel = 2,
  meta,
  action,
  lead,
  footer,
  state,
  flush = false,
  className,
  children,
  ...rest
}: CardProps) {
  const titleId = useId()
  const Heading = `h${headingLevel}` as const
  return (
    <section
      className={classNames(styles.card, state && styles[state], className)}
      aria-labelledby={title ? titleId : undefined}
      {...rest}
    >
      {title || lead || action ? (
        <header className={styles.header}>
          {lead}
          {title ? (
            <Heading id={titleId} className={styles.title}>
              {title}
            </Heading>
          ) : null}
          {meta}
          {action ? <div className={styles.action}>{action}</div> : null}
        </header>
      ) : null}
      <div className={classNames(styles.body, flush && styles.flush)}>{children}</div>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </section>
  )
}
