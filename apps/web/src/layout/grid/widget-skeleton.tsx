import { SkeletonLines } from '@arrears/ui/skeleton'
import styles from './widget-skeleton.module.css'

/** Grey lines as high as the rows that will stand there. */
export function WidgetSkeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div className={styles.room} style={{ minHeight: `${lines * 30}px` }}>
      <SkeletonLines lines={Math.min(lines, 8)} label={label} />
    </div>
  )
}
