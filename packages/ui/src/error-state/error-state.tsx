import { Button } from '../button/button.tsx'
import { Icon } from '../icon/icon.tsx'
import styles from './error-state.module.css'

export interface ErrorStateProps {
  title?: string
  /** What happened, in plain words. */
  message: string
  /** A number to quote to support. */
  reference?: string
  onRetry?: () => void
  retrying?: boolean
}

export function ErrorState({
  title = 'This could not be loaded',
  message,
  reference,
  onRetry,
  retrying,
}: ErrorStateProps) {
  return (
    <div role="alert" className={styles.state}>
      <span className={styles.icon}>
        <Icon name="warning" size={16} />
      </span>
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        <p>{message}</p>
        {reference ? <p className={styles.reference}>Reference {reference}</p> : null}
        {onRetry ? (
          <Button size="sm" icon="refresh" busy={retrying} onClick={onRetry} className={styles.retry}>
            Try again
          </Button>
        ) : null}
      </div>
    </div>
  )
}
