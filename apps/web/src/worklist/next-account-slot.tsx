import { Button } from '@arrears/ui/button'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'
import styles from './next-account-button.module.css'

const NextAccountButton = lazy(async () => ({
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
    <CatchBoundary getResetKey={() => 'next account'} errorComponent={Failed}>
      <Suspense fallback={<Waiting />}>
        <NextAccountButton source={{}} quick atOnce />
      </Suspense>
    </CatchBoundary>
  )
}

function Waiting({ onTake }: { onTake?: () => void }) {
  useShortcuts(onTake ? [{ keys: 'n', label: 'Next account to work', group: 'Work', run: onTake }] : [])
  return (
    <Button icon="play" className={styles.quick} busy={!onTake} onClick={onTake}>
      <span className={styles.label}>Next account</span>
    </Button>
  )
}

const Failed = () => <Waiting />
