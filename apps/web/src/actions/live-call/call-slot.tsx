import { lazy, Suspense } from 'react'
import { usePermission } from '../../shell/viewer-context.ts'

const CallBar = lazy(() => import('./call-bar.tsx'))

/** The place of the call bar, for who may call; no part of the first load. */
export function CallSlot({ reference }: { reference: string }) {
  return usePermission('call:start') ? (
    <Suspense fallback={null}>
      <CallBar reference={reference} />
    </Suspense>
  ) : null
}
