import { lazy, Suspense, useEffect, useState } from 'react'
import { discardAllEdits } from '../../platform/editing/edits.ts'
import { useUnsavedEdits } from '../../platform/editing/use-unsaved-edits.ts'

const LeaveBlocker = lazy(() => import('./leave-blocker.tsx'))

/** Leaving an account with unsaved edits asks first; the edits end with their page. */
export function LeaveGuard() {
  const { count } = useUnsavedEdits()
  // Once there was an edit the blocker stays: saving while it asks must not take it away.
  const [needed, setNeeded] = useState(false)
  if (count > 0 && !needed) setNeeded(true)
  useEffect(() => discardAllEdits, [])
  return needed ? (
    <Suspense fallback={null}>
      <LeaveBlocker />
    </Suspense>
  ) : null
}
