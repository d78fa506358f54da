import { useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../../platform/deferred/deferred-opening.tsx'
import { discardAllEdits, hasEdits } from '../../platform/editing/edits.ts'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'

const LeaveDialog = deferComponent(() => import('./leave-dialog.tsx'))

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
    if (isEdited) LeaveDialog.fetchAhead()
  }, [isEdited])
  if (blocker.status !== 'blocked') return null
  return (
    <DeferredOpening onClose={blocker.reset}>
      <LeaveDialog
        onStay={blocker.reset}
        onLeave={() => {
          discardAllEdits()
          blocker.proceed()
        }}
      />
    </DeferredOpening>
  )
}
