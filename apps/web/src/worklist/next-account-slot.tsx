import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { QuickButton } from '../platform/page/quick-button.tsx'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { usePermission } from '../shell/viewer-context.ts'
import { inHand } from './in-hand.ts'

const load = async () => (await import('./next-account-button.tsx')).NextAccountButton

/**
 * The button and key that begin to work accounts by priority; an account that was taken already has them in its bar. What they do
 * is fetched when it is first wanted.
 */
export function NextAccountSlot({ reference }: { reference: string }) {
  const [NextAccountButton, setLoaded] = useState<Awaited<ReturnType<typeof load>>>()
  const [loading, setLoading] = useState(false)
  const may = usePermission('worklist:take')
  if (!may || inHand(reference)) return null
  if (NextAccountButton) return <NextAccountButton source={{}} quick atOnce />
  const take = async () => {
    setLoading(true)
    try {
      const loaded = await load()
      setLoaded(() => loaded)
    } catch {
      const message = 'The next account could not be taken. Check your connection and try again.'
      toast.show({ message, tone: 'danger' })
    }
    setLoading(false)
  }
  return <Waiting {...(loading ? {} : { onTake: () => void take() })} />
}

function Waiting({ onTake }: { onTake?: () => void }) {
  useShortcuts(onTake ? [{ keys: 'n', label: 'Next account to work', group: 'Work', run: onTake }] : [])
  return (
    <QuickButton icon="play" busy={!onTake} onClick={onTake}>
      Next account
    </QuickButton>
  )
}
