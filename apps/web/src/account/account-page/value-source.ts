import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'

type HeaderAccount = AccountHeader_AccountFragmentFragment
type Source = HeaderAccount['workflow']['source']

/** Where a value comes from, in words; nothing for one that is not there. */
export function sourceText(
  source: Source,
  { groupName, profileName }: { groupName?: string; profileName: string },
): string | undefined {
  switch (source) {
    case 'group':
      return groupName ? `from group ${groupName}` : 'from a group'
    case 'profile':
      return `from profile ${profileName}`
    case 'organisation':
      return 'from the organisation'
    case 'default':
      return 'built in'
    case 'account':
      return 'set on the account'
    case 'none':
      return undefined
  }
}
