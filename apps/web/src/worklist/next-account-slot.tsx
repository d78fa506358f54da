import { useState } from 'react'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../platform/deferred/deferred-opening.tsx'
import { QuickButton } from '../platform/page/quick-button.tsx'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'
import { nextAccountKey } from './next-account-key.ts'

const NextAccountButton = deferComponent(async () => ({
  default: (await import('./next-account-button.tsx')).NextAccountButton,
}))

/**
 * The button and key that begin to work accounts by priority; an account that was taken already has them in its bar. What they do
 * is fetched when it is first wanted.
 */
export function NextAccountSlot({ reference }: { reference: string }) {
  const [wanted, setWanted] = useState(false)
  const may = usePermission('worklist:take')
  if (!may || inHand(reference)) return null
  if (!wanted) return <Waiting onTake={() => setWanted(true)} />
  return (
    <DeferredOpening waiting={<Waiting />} onClose={() => setWanted(false)}>
      <NextAccountButton source={{}} quick atOnce />
    </DeferredOpening>
  )
}

function Waiting({ onTake }: { onTake?: () => void }) {
  useShortcuts(onTake ? [{ ...nextAccountKey, run: onTake }] : [])
  return (
    <QuickButton icon="play" busy={!onTake} onClick={onTake}>
      Next account
    </QuickButton>
  )
}
