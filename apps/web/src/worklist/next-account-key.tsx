import { useShortcuts } from '../platform/shortcuts/use-shortcuts.ts'
import { useNextAccount } from './use-next-account.ts'

/** N on an account that was opened otherwise: starts working accounts by priority. */
export default function NextAccountKey() {
  const { take } = useNextAccount()
  useShortcuts([{ keys: 'n', label: 'Next account to work', group: 'Work', run: () => void take({}) }])
  return null
}
