import { lazy, Suspense } from 'react'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'

const WorklistBar = lazy(() => import('./worklist-bar.tsx'))

/** The bar of a worklist where the account was taken from one; no part of the first load. */
export function WorklistSlot({ reference }: { reference: string }) {
  const may = usePermission('worklist:take')
  const hand = inHand(reference)
  if (!may || !hand) return null
  return (
    <Suspense fallback={null}>
      <WorklistBar key={hand.handoutId} hand={hand} />
    </Suspense>
  )
}
