import { Skeleton } from '@arrears/ui/skeleton'
import styles from './accounts-skeleton.module.css'

/** As tall as the list will be, so that nothing moves when it comes. */
export function AccountsSkeleton({ rows }: { rows: number }) {
  return (
    <div className={styles.frame} role="status" aria-label="Loading the accounts">
      <div className={styles.head} />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <Skeleton width={`${18 + ((row * 7) % 14)}%`} />
          <Skeleton width="12%" />
          <Skeleton width="14%" />
          <Skeleton width="8%" />
        </div>
      ))}
    </div>
  )
}
