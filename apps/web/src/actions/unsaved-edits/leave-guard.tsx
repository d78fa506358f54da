import { useBlocker } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { discardAllEdits, hasEdits } from '../../platform/editing/edits.ts'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'

const loadDialog = () => import('./leave-dialog.tsx')
const LeaveDialog = lazy(loadDialog)

/** The account that an address is about; tabs of one account share its edits. */
function accountOf(pathname: string): string | undefined {
  return /^\/accounts\/([^/]+)/.exec(pathname)?.[1]
}

/**
 * Leaving an account with unsaved edits asks first, by a link as well as by closing the tab; the edits end with their page.
 * It is there with the page: one that is fetched with the first edit would let go who leaves right after it.
 */
export function LeaveGuard() {
  const { count } = useUnsavedEdits()
  const isEdited = count > 0
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      hasEdits() && accountOf(current.pathname) !== accountOf(next.pathname),
    enableBeforeUnload: hasEdits,
    withResolver: true,
  })
  useEffect(() => discardAllEdits, [])
  // The question comes at once then, and also while the connection is lost.
  useEffect(() => {
    if (isEdited) void loadDialog().catch(() => undefined)
  }, [isEdited])
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
