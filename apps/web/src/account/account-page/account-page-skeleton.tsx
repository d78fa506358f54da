import { Skeleton } from '@arrears/ui/skeleton'
import styles from './account-page.module.css'

/** As high as the header that comes, so that nothing moves. */
export function AccountPageSkeleton() {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">Loading the account</span>
      <Skeleton width="280px" height="32px" />
      <div className={styles.skeletonRow}>
        <Skeleton width="120px" height="44px" />
        <Skeleton width="90px" height="44px" />
        <Skeleton width="220px" height="44px" />
      </div>
      <Skeleton height="42px" />
    </div>
  )
}
