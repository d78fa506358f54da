import { classNames } from '../class-names.ts'
import { barParts } from './bar-parts.ts'
import styles from './age-bar.module.css'

/** 0 is the mildest, 4 the worst. */
export type AgeLevel = 0 | 1 | 2 | 3 | 4

export interface AgeSegment {
  id: string
  label: string
  /** As read, for example €604.55. */
  value: string
  /** Size relative to the other segments; only the proportion counts. */
  share: number
  level: AgeLevel
}

export interface AgeBarProps {
  label: string
  segments: AgeSegment[]
  /** Leave out where a table beside it has the figures. */
  legend?: boolean
}

/** One bar split by age. The picture is summed up in words; the legend has every figure. */
export function AgeBar({ label, segments, legend = true }: AgeBarProps) {
  const parts = barParts(segments.map(({ share }) => share))
  const summary = segments.map((segment) => `${segment.label} ${segment.value}`).join(', ')
  return (
    <div>
      <svg className={styles.bar} role="img" aria-label={`${label}: ${summary}`} width="100%" height="10">
        <rect width="100%" height="10" className={styles.empty} />
        {segments.map((segment, index) => {
          const { start, width } = parts[index] ?? { start: 0, width: 0 }
          return width > 0 ? (
            <rect
              key={segment.id}
              x={`${start}%`}
              width={`${width}%`}
              height="10"
              className={classNames(styles.part, styles[`level${segment.level}`])}
            />
          ) : null
        })}
      </svg>
      {legend ? (
        <ul className={styles.legend} aria-hidden="true">
          {segments.map((segment) => (
            <li key={segment.id}>
              <b>{segment.value}</b>
              <span className={styles.key}>
                <i className={classNames(styles.swatch, styles[`level${segment.level}`])} />
                {segment.label}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
