import type { ReactNode } from 'react'
import { moreIconPaths } from './more-icon-paths.ts'

export default function MoreIcon({ name }: { name: keyof typeof moreIconPaths }): ReactNode {
  return <path d={moreIconPaths[name]} />
}
