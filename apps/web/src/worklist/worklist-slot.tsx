import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../platform/deferred/deferred-place.tsx'
import { LateBar } from '../platform/deferred/late-bar.tsx'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'

const WorklistBar = deferComponent(() => import('./worklist-bar.tsx'))

/** The bar of a worklist where the account was taken from one; no part of the first load. */
export function WorklistSlot({ reference }: { reference: string }) {
  const may = usePermission('worklist:take')
  const hand = inHand(reference)
  if (!may || !hand) return null
  return (
    <DeferredPlace renderFailed={(again) => <LateBar what="Your worklist" onAgain={again} />}>
      <WorklistBar key={hand.handoutId} hand={hand} />
    </DeferredPlace>
  )
}
