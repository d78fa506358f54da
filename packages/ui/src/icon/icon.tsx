import { lazy, Suspense } from 'react'
import { firstIconPaths } from './first-icon-paths.ts'
import type { IconName } from './icon-paths.ts'

export type { IconName }

export interface IconProps {
  name: IconName
  /** Edge length in pixels. */
  size?: number
  /** Says what the picture means. Leave out when text beside it says the same: the icon is then decoration. */
  label?: string
  className?: string
}

/** An icon says nothing that text does not say: when it cannot be fetched, its place stays empty. */
const MoreIcon = lazy(() => import('./more-icon.tsx').catch(() => ({ default: () => null })))

const isFirst = (name: IconName): name is keyof typeof firstIconPaths => name in firstIconPaths

/** Dots need a heavier stroke than lines to be seen at the same size. */
const dotted = new Set<IconName>(['grip', 'more'])

export function Icon({ name, size = 16, label, className }: IconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={dotted.has(name) ? 2.75 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {isFirst(name) ? (
        <path d={firstIconPaths[name]} />
      ) : (
        <Suspense fallback={null}>
          <MoreIcon name={name} />
        </Suspense>
      )}
    </svg>
  )
}
