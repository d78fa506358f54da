import { Button } from '@arrears/ui/button'
import { lazy, Suspense } from 'react'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'
import styles from './next-account-button.module.css'

const NextAccountButton = lazy(async () => ({
  default: (await import('./next-account-button.tsx')).NextAccountButton,
}))

/** The button and key that begin to work accounts by priority; an account that was taken already has them in its bar. */
export function NextAccountSlot({ reference }: { reference: string }) {
  const may = usePermission('worklist:take')
  if (!may || inHand(reference)) return null
  // As wide as what comes: nothing beside it moves.
  const waiting = (
    <Button icon="play" className={styles.quick} busy>
      <span className={styles.label}>Next account</span>
    </Button>
  )
  return (
    <Suspense fallback={waiting}>
      <NextAccountButton source={{}} quick />
    </Suspense>
  )
}
