import type { ValueSource } from '../platform/graphql/schema-types.ts'

/** Where a value comes from, in words; nothing for one that is not there. */
export function sourceText(
  source: ValueSource,
  { groupName, profileName }: { groupName?: string | undefined; profileName: string },
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
