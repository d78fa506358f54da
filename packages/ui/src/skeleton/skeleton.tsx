import { classNames } from '../class-names.ts'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  /** CSS lengths; give the size of what will come, so that nothing moves. */
  width?: string
  height?: string
  className?: string
}

export function Skeleton({ width = '100%', height = '1em', className }: SkeletonProps) {
  return (
    <span className={classNames(styles.skeleton, className)} style={{ width, height }} aria-hidden="true" />
  )
}

export interface SkeletonLinesProps {
  lines?: number
  /** Announced once; say what is loading. */
  label?: string
}

/** Widths repeat in a fixed order: a random one would jump between renders. */
const widths = ['92%', '76%', '84%', '61%', '70%']

export function SkeletonLines({ lines = 4, label = 'Loading' }: SkeletonLinesProps) {
  return (
    <div role="status" className={styles.lines}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width={widths[line % widths.length]} height="12px" />
      ))}
    </div>
  )
}
