import type { ReactNode } from 'react'

/** For screen readers only. Plain text needs no component: the class `visually-hidden` of base.css does the same. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
