import { useState } from 'react'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../platform/deferred/deferred-place.tsx'
import { LateBar } from '../platform/deferred/late-bar.tsx'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'
import { nextAccountKey } from './next-account-key.ts'

const WorklistBar = deferComponent(() => import('./worklist-bar.tsx'))

/**
 * The bar of a worklist where the account was taken from one; no part of the first load. Its
 * key is there before it is.
 */
export function WorklistSlot({ reference }: { reference: string }) {
  const [wantsNext, setWantsNext] = useState(false)
  const may = usePermission('worklist:take')
  const hand = inHand(reference)
  if (!may || !hand) return null
  return (
    <DeferredPlace
      waiting={<NextKey onPress={() => setWantsNext(true)} />}
      onFailed={() => setWantsNext(false)}
      renderFailed={(again) => <LateBar what="Your worklist" onAgain={again} />}
    >
      <WorklistBar key={hand.handoutId} hand={hand} nextAtOnce={wantsNext} />
    </DeferredPlace>
  )
}

function NextKey({ onPress }: { onPress: () => void }) {
  useShortcuts([{ ...nextAccountKey, run: onPress }])
  return null
}
