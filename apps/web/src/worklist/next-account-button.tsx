import { Button } from '@arrears/ui/button'
import { useEffect, useEffectEvent, useRef } from 'react'
import { QuickButton } from '../platform/page/quick-button.tsx'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { nextAccountKey } from './next-account-key.ts'
import { useNextAccount, type Source } from './use-next-account.ts'

export interface NextAccountButtonProps {
  /** Where to take it from; absent: where the account in hand came from, or every account by priority. */
  readonly source?: Source
  readonly tone?: 'primary'
  readonly size?: 'sm'
  /** One of the buttons of an account page. */
  readonly quick?: boolean
  /** Takes one when it appears: somebody pressed its place, or its key, before it was there. */
  readonly atOnce?: boolean | undefined
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
  useShortcuts([{ ...nextAccountKey, run: () => void take(source) }])
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
