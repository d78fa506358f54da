import { Button } from '@arrears/ui/button'
import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { useNextAccount, type Source } from './use-next-account.ts'

export interface NextAccountButtonProps {
  /** Where to take it from; absent: where the account in hand came from, or every account by priority. */
  readonly source?: Source
  readonly tone?: 'primary'
  readonly size?: 'sm'
}

/** Takes the next account to work, by button or by N (C2). */
export function NextAccountButton({ source, tone, size }: NextAccountButtonProps) {
  const { take, busy } = useNextAccount()
  useShortcuts([{ keys: 'n', label: 'Next account to work', group: 'Work', run: () => void take(source) }])
  return (
    <Button
      {...(tone ? { tone } : {})}
      {...(size ? { size } : {})}
      icon="play"
      busy={busy}
      onClick={() => void take(source)}
    >
      Next account
    </Button>
  )
}
