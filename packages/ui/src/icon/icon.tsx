import { iconPaths, type IconName } from './icon-paths.ts'

export type { IconName }

export interface IconProps {
  name: IconName
  /** Edge length in pixels. */
  size?: number
  /** Says what the picture means. Leave out when text beside it says the same: the icon is then decoration. */
  label?: string
  className?: string
}

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
      <path d={iconPaths[name]} />
    </svg>
  )
}
