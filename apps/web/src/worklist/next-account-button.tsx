import { Button } from '@arrears/ui/button'
import { useEffect, useEffectEvent, useRef } from 'react'
import { QuickButton } from '../platform/page/quick-button.tsx'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { useNextAccount, type Source } from './use-next-account.ts'

export interface NextAccountButtonProps {
  /** Where to take it from; absent: where the account in hand came from, or every account by priority. */
  readonly source?: Source
  readonly tone?: 'primary'
  readonly size?: 'sm'
  /** One of the buttons of an account page. */
  readonly quick?: boolean
  /** Takes one when it appears: it was fetched because somebody pressed its place. */
  readonly atOnce?: boolean
}

/** Takes the next account to work, by button or by N (C2). */
export function NextAccountButton({ source, tone, size, quick, atOnce }: NextAccountButtonProps) {
  const { take, busy } = useNextAccount()
  const begun = useRef(false)
  const begin = useEffectEvent(() => {
    if (!atOnce || begun.current) return
    begun.current = true
    void take(source)
  })
  useEffect(() => begin(), [])
  useShortcuts([{ keys: 'n', label: 'Next account to work', group: 'Work', run: () => void take(source) }])
  const Place = quick ? QuickButton : Button
  return (
    <Place
      {...(tone ? { tone } : {})}
      {...(size ? { size } : {})}
      icon="play"
      busy={busy}
      onClick={() => void take(source)}
    >
      Next account
    </Place>
  )
}
