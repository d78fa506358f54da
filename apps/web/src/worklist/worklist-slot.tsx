import { lazy, Suspense } from 'react'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'

const WorklistBar = lazy(() => import('./worklist-bar.tsx'))
const NextAccountKey = lazy(() => import('./next-account-key.tsx'))

/** The bar of a worklist where the account was taken from one; elsewhere the key N alone. Neither is part of the first load. */
export function WorklistSlot({ reference }: { reference: string }) {
  const may = usePermission('worklist:take')
  if (!may) return null
  const hand = inHand(reference)
  return (
    <Suspense fallback={null}>
      {hand ? <WorklistBar key={hand.handoutId} hand={hand} /> : <NextAccountKey />}
    </Suspense>
  )
}
