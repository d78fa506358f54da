import { useBlocker } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { discardAllEdits } from '../../platform/editing/edits.ts'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'

const LeaveDialog = lazy(() => import('./leave-dialog.tsx'))

/** The account that an address is about; tabs of one account share its edits. */
function accountOf(pathname: string): string | undefined {
  return /^\/accounts\/([^/]+)/.exec(pathname)?.[1]
}

/** Leaving an account with unsaved edits asks first, by a link as well as by closing the tab. */
export default function LeaveBlocker() {
  const { count } = useUnsavedEdits()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      count > 0 && accountOf(current.pathname) !== accountOf(next.pathname),
    enableBeforeUnload: () => count > 0,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Suspense fallback={null}>
      <LeaveDialog
        onStay={blocker.reset}
        onLeave={() => {
          discardAllEdits()
          blocker.proceed()
        }}
      />
    </Suspense>
  )
}
